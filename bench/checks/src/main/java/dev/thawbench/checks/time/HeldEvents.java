package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/** The instants at which a condition has held for a duration without a break. */
final class HeldEvents implements Node {
  private final Timeline in;
  private final long durationNanos;
  private final EventLog out = new EventLog();
  private int stretch;

  HeldEvents(Timeline in, long durationNanos) {
    this.in = in;
    this.durationNanos = durationNanos;
  }

  EventLog log() {
    return out;
  }

  @Override
  public void advance() {
    boolean finished = in.finished();
    long settled = finished ? in.knownTo() : in.settledTo();
    while (stretch < in.end() && look(settled, finished)) {
      // the next one
    }
    out.settle(settled);
    if (finished) {
      out.finish();
    }
  }

  /** Looks at the stretch that begins with anchor {@link #stretch}; false while it is undecided. */
  private boolean look(long settled, boolean finished) {
    if (in.value(stretch) != Timeline.TRUE) {
      maybeHidden();
      stretch++;
      return true;
    }
    boolean cut = stretch == 0;
    long by = in.by(stretch);
    long from = cut ? by : in.until(stretch - 1);
    boolean broken = stretch > 0 && in.value(stretch - 1) == Timeline.TRUE;
    boolean ended = stretch + 1 < in.end();
    if (in.until(stretch) - by >= durationNanos) {
      if (!cut && !broken) {
        out.add(from + durationNanos, by + durationNanos, true, in.reasonBefore(stretch));
      } else if (broken) {
        out.add(from + durationNanos, by + durationNanos, false, in.reasonBefore(stretch));
      }
      stretch++;
      return true;
    }
    if (!ended && !finished) {
      return false;
    }
    long latestEnd = ended ? in.by(stretch + 1) : settled;
    Reason why = ended ? in.reasonBefore(stretch + 1) : in.openReason();
    if (!cut && latestEnd - from >= durationNanos && (ended || in.open())) {
      out.add(from + durationNanos, latestEnd, false, why);
    }
    stretch++;
    return true;
  }

  /** Between two anchors that say no, it may have held long enough. */
  private void maybeHidden() {
    if (stretch > 0 && in.value(stretch - 1) == Timeline.FALSE) {
      long from = in.until(stretch - 1);
      long to = in.by(stretch);
      if (to - from >= durationNanos) {
        out.add(from + durationNanos, to, false, in.reasonBefore(stretch));
      }
    }
  }
}
