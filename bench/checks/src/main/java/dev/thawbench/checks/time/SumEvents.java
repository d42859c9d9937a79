package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/**
 * The instants at which the time in which a condition held, added up since the last reset, reaches
 * a duration. It is reached no earlier than the most that it may have held reaches it, and no later
 * than the least. Before the first reset it is not known what it was when the run began, so that it
 * only may be reached.
 */
final class SumEvents extends Node {
  private final Timeline in;
  private final EventLog resets;
  private final long durationNanos;
  private final EventLog out = new EventLog();
  private int nextReset;
  private boolean begun;
  private boolean fromStart = true;
  private boolean reached;
  private boolean anew;
  private long sinceFrom;
  private long sinceTo;
  private long trueBefore;
  private long falseBefore;
  private int looked;
  private long early;
  private Reason worst;

  SumEvents(Timeline in, EventLog resets, long durationNanos) {
    this.in = in;
    this.resets = resets;
    this.durationNanos = durationNanos;
  }

  EventLog log() {
    return out;
  }

  @Override
  void advance() {
    long limit = Math.min(in.settledTo(), resets.settledTo());
    boolean finished = in.finished() && resets.finished();
    if (!begun && in.end() > 0) {
      begun = true;
      since(in.by(in.first()), in.by(in.first()));
    }
    while (begun && nextReset < resets.end() && (resets.to(nextReset) <= limit || finished)) {
      reset(nextReset++);
    }
    if (begun) {
      look(nextReset < resets.end() ? Math.min(limit, resets.from(nextReset)) : limit);
    }
    out.settle(settled(nextReset < resets.end() ? Math.min(limit, resets.from(nextReset)) : limit));
    if (finished && !out.finished()) {
      if (begun) {
        maybe(in.knownTo());
      }
      out.finish();
    }
  }

  /** An event that may lie back where the sum may first have been reached is still to come. */
  private long settled(long limit) {
    return reached || early == Long.MAX_VALUE ? limit : Math.min(limit, early);
  }

  private void since(long from, long to) {
    sinceFrom = from;
    sinceTo = to;
    falseBefore = in.surelyBy(Timeline.FALSE, from);
    trueBefore = in.surelyBy(Timeline.TRUE, to);
    looked = Math.max(in.first(), in.at(from));
    early = Long.MAX_VALUE;
    worst = Reason.SAMPLING;
    reached = false;
  }

  private void look(long limit) {
    if (reached) {
      return;
    }
    findEarly(limit);
    if (in.surelyBy(Timeline.TRUE, limit) - trueBefore >= durationNanos && limit > sinceTo) {
      long late = lateReached(limit);
      if (fromStart && !anew) { // what came before the run may have reached it long ago
        out.add(late, late, false, Reason.CENSORED_AT_START);
      } else {
        out.add(Math.min(early, late), late, !anew, whyBy(late));
      }
      reached = true;
    }
  }

  private void reset(int event) {
    long from = resets.from(event);
    long to = resets.to(event);
    look(from);
    maybe(to);
    if (resets.sure(event)) {
      fromStart = false;
      anew = false;
      since(from, to);
    } else if (reached) { // it may begin anew
      anew = true;
      since(from, to);
    } else { // the most that it may be goes on as if nothing had been reset
      sinceTo = to;
      trueBefore = in.surelyBy(Timeline.TRUE, to);
      reached = false;
    }
  }

  /** Though it was not surely reached by {@code to}, it may have been. */
  private void maybe(long to) {
    if (reached || fromStart) {
      return;
    }
    findEarly(to);
    if (early <= to) {
      out.add(early, to, false, whyBy(to));
    }
  }

  private Reason whyBy(long to) {
    int from = Math.max(looked, in.first());
    return Reasons.worse(worst, in.whyUnknown(Math.max(sinceFrom, in.by(from)), to));
  }

  /**
   * Goes on to {@code limit} and notes when the time that it may have held reached the duration.
   */
  private void findEarly(long limit) {
    looked = Math.max(looked, in.first());
    while (true) {
      boolean more = looked + 1 < in.end() && in.by(looked + 1) < limit;
      long end = more ? in.by(looked + 1) : limit;
      long most = end - sinceFrom - (in.surelyBy(Timeline.FALSE, end) - falseBefore);
      if (early == Long.MAX_VALUE && end > sinceFrom && most >= durationNanos) {
        // the time that counts is the last of it: after what was surely false
        early = end - (most - durationNanos);
      }
      if (!more) {
        return;
      }
      looked++;
      if (in.by(looked) > sinceFrom) {
        worst = Reasons.worse(worst, in.reasonBefore(looked));
      }
    }
  }

  /** The instant at which the sure time reaches the duration, known to be before {@code limit}. */
  private long lateReached(long limit) {
    int anchor = Math.min(in.at(limit), in.end() - 1);
    while (anchor > in.first()
        && in.surelyBy(Timeline.TRUE, in.by(anchor)) - trueBefore >= durationNanos) {
      anchor--;
    }
    long held = in.surelyBy(Timeline.TRUE, in.by(anchor)) - trueBefore;
    return Math.max(in.by(anchor) + durationNanos - held, sinceTo);
  }

  @Override
  long needsFrom() {
    return begun && !reached ? in.until(Math.max(looked, in.first())) : Long.MAX_VALUE;
  }
}
