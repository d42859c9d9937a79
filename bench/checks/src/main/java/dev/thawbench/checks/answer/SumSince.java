package dev.thawbench.checks.answer;

import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.verdict.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a condition held since the last reset before an instant. Remembers of each reset how
 * much there was before it, so that nothing else of the past is needed.
 */
final class SumSince {
  private final Timeline in;
  private final EventLog resets;
  private final List<Reset> known = new ArrayList<>();
  private int next;
  private long lookedTo = Long.MIN_VALUE;

  /** A reset in (from, to], and what had been known to be true and false before it. */
  private static final class Reset {
    final long from;
    final long to;
    final boolean sure;
    final long trueBefore;
    final long falseBefore;
    final Reason reason;
    Reason worst;

    Reset(EventLog log, int event, Timeline in) {
      from = log.from(event);
      to = log.to(event);
      sure = log.sure(event);
      trueBefore = in.surelyBy(Timeline.TRUE, to);
      falseBefore = in.surelyBy(Timeline.FALSE, from);
      reason = log.reason(event);
      worst = reason;
    }
  }

  SumSince(Timeline in, EventLog resets) {
    this.in = in;
    this.resets = resets;
  }

  /** Takes in what is settled, and forgets resets that none after {@code now} needs. */
  void advance(long now) {
    for (; next < resets.end() && resets.to(next) <= in.settledTo(); next++) {
      known.add(new Reset(resets, next, in));
    }
    long settled = Math.min(now, Math.min(in.settledTo(), resets.settledTo()));
    settled = next < resets.end() ? Math.min(settled, resets.from(next)) : settled;
    for (Reset reset : known) {
      if (settled > Math.max(reset.from, lookedTo)) {
        reset.worst =
            Reasons.worse(reset.worst, in.whyUnknown(Math.max(reset.from, lookedTo), settled));
      }
    }
    lookedTo = Math.max(lookedTo, settled);
    int last = known.size() - 1;
    while (last > 0 && !(known.get(last).sure && known.get(last).to <= now)) {
      last--;
    }
    if (last > 0) {
      known.subList(0, last).clear();
    }
  }

  /** Earliest time that is still asked for when all before {@code now} was taken in. */
  long needsFrom(long now) {
    long looked = Math.min(now, lookedTo);
    return next < resets.end() ? Math.min(looked, resets.from(next)) : looked;
  }

  /** What is known of a sum. */
  record Found(Measure measure, boolean sinceStart, Reason reason) {}

  /** The sum before an event in (from, to]. */
  Found before(long from, long to, Bound bound) {
    List<Reset> all = new ArrayList<>(known);
    for (int i = next; i < resets.end(); i++) {
      all.add(new Reset(resets, i, in));
    }
    int last = all.size() - 1;
    while (last >= 0 && !(all.get(last).sure && all.get(last).to <= from)) {
      last--;
    }
    boolean sinceStart = last < 0;
    long trueBefore = sinceStart ? 0 : all.get(last).trueBefore;
    boolean unordered = false;
    Reason doubt = Reason.SAMPLING;
    for (Reset reset : all.subList(last + 1, all.size())) {
      if (reset.from < to) {
        unordered |= reset.sure; // seen in the run, if not surely before the event
        if (reset.trueBefore > trueBefore) { // it may be the last one
          trueBefore = reset.trueBefore;
          doubt = Reasons.worse(doubt, reset.sure ? Reason.UNORDERED : reset.reason);
        }
      }
    }
    long low = Math.max(0, in.surelyBy(Timeline.TRUE, from) - trueBefore);
    if (sinceStart) {
      Measure open = new Measure(low, Measure.UNBOUNDED, bound);
      return unordered
          ? new Found(open, false, Reason.UNORDERED)
          : new Found(open, true, Reason.CENSORED_AT_START);
    }
    Reset reset = all.get(last);
    long surelyNot = in.surelyBy(Timeline.FALSE, to) - reset.falseBefore;
    long high = Math.max(low, to - reset.from - surelyNot);
    Reason why = Reasons.worse(reset.worst, in.whyUnknown(Math.max(reset.from, lookedTo), to));
    return new Found(new Measure(low, high, bound), false, Reasons.worse(why, doubt));
  }
}
