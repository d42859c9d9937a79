package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/**
 * A phase between two kinds of events. Where reads were lost, or at the start of the run, it is not
 * known which event was the last one; the levels of the conditions, where the phase is defined by
 * conditions, then tell whether it is inside.
 */
final class PhaseNode extends Node {
  private final EventLog starts;
  private final EventLog ends;
  private final Timeline inside;
  private final Timeline outside;
  private final Timeline out = new Timeline();
  private int nextStart;
  private int nextEnd;
  private long unknownSince = Long.MIN_VALUE;

  /**
   * @param inside true where the levels say that it is inside, or null if levels say nothing
   * @param outside true where the levels say that it is outside, or null
   */
  PhaseNode(EventLog starts, EventLog ends, Timeline inside, Timeline outside) {
    this.starts = starts;
    this.ends = ends;
    this.inside = inside;
    this.outside = outside;
  }

  Timeline timeline() {
    return out;
  }

  @Override
  void advance() {
    long limit = Math.min(starts.settledTo(), ends.settledTo());
    boolean finished = starts.finished() && ends.finished();
    if (inside != null) {
      limit = Math.min(limit, Math.min(inside.settledTo(), outside.settledTo()));
      finished &= inside.finished() && outside.finished();
    }
    if (limit == Long.MIN_VALUE && !finished) {
      return;
    }
    while (true) {
      EventLog log = nextLog();
      long from = log == null ? Long.MAX_VALUE : log.from(log == starts ? nextStart : nextEnd);
      if (out.open()) {
        resolve(Math.min(from, limit));
      }
      if (log == null || (from > limit && !finished)) {
        break;
      }
      take(log);
    }
    if (!out.open()) {
      out.extend(Math.max(limit, out.until(out.end() - 1)));
    }
    out.advance(limit);
    if (finished) {
      out.finish();
    }
  }

  private EventLog nextLog() {
    boolean start = nextStart < starts.end();
    boolean end = nextEnd < ends.end();
    if (start && end) {
      long difference = starts.from(nextStart) - ends.from(nextEnd);
      boolean inNow = !out.open() && out.value(out.end() - 1) == Timeline.TRUE;
      return difference < 0 || (difference == 0 && !inNow) ? starts : ends;
    }
    return start ? starts : end ? ends : null;
  }

  private void take(EventLog log) {
    boolean start = log == starts;
    int event = start ? nextStart++ : nextEnd++;
    byte value = start ? Timeline.TRUE : Timeline.FALSE;
    boolean known = !out.open();
    if (known && out.value(out.end() - 1) == value) {
      return;
    }
    if (known) {
      out.extend(log.from(event));
    }
    if (log.sure(event) && !contested(log, event)) {
      Reason why = known ? log.reason(event) : out.openReason();
      out.begin(value, log.to(event), log.to(event), why);
    } else {
      out.lose(log.sure(event) ? Reason.UNORDERED : log.reason(event));
      unknownSince = log.from(event);
    }
  }

  /** Whether an event of the other kind lies in the same window, so that either may be the last. */
  private boolean contested(EventLog log, int event) {
    EventLog other = log == starts ? ends : starts;
    int next = log == starts ? nextEnd : nextStart;
    return meets(log, event, other, next) || meets(log, event, other, next - 1);
  }

  private static boolean meets(EventLog log, int event, EventLog other, int met) {
    return met >= other.first()
        && met < other.end()
        && other.from(met) == log.from(event)
        && log.from(event) < Math.min(log.to(event), other.to(met));
  }

  /** Where levels are known again, they tell. */
  private void resolve(long limit) {
    if (inside == null) {
      return;
    }
    int in = first(inside, limit);
    int no = first(outside, limit);
    if (in < 0 && no < 0) {
      return;
    }
    long inBy = in < 0 ? Long.MAX_VALUE : inside.by(in);
    long outBy = no < 0 ? Long.MAX_VALUE : outside.by(no);
    Timeline told = inBy < outBy ? inside : outside;
    int anchor = inBy < outBy ? in : no;
    long by = Math.max(told.by(anchor), unknownSince);
    byte value = told == inside ? Timeline.TRUE : Timeline.FALSE;
    out.begin(value, by, Math.min(by, told.until(anchor)), out.openReason());
  }

  /** The first anchor that says yes after it became unknown, and begins before {@code limit}. */
  private int first(Timeline evidence, long limit) {
    for (int i = Math.max(evidence.first(), evidence.at(unknownSince)); i < evidence.end(); i++) {
      boolean soon = Math.min(evidence.by(i), evidence.until(i)) <= limit;
      boolean says = evidence.value(i) == Timeline.TRUE && evidence.until(i) > unknownSince;
      if (soon && says) {
        return i;
      }
    }
    return -1;
  }
}
