package dev.thawbench.checks.rule;

import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.verdict.Reason;

/**
 * Whether a condition held without a break from an instant on; looked at as time goes on, so that
 * what lies back need not be remembered.
 */
final class Held {
  private final Timeline condition;
  private final long from;
  private long lookedTo;
  private boolean begun;
  private boolean whole = true;
  private Reason worst = Reason.SAMPLING;

  Held(Timeline condition, long from) {
    this.condition = condition;
    this.from = from;
    this.lookedTo = from;
  }

  /** Looks on to {@code to}, which must be settled, or the end. */
  void lookTo(long to) {
    if (to < from || (begun && to <= lookedTo)) {
      return;
    }
    boolean on = condition.over(lookedTo, to) == Timeline.TRUE;
    if (!on) {
      worst = Reasons.worse(worst, condition.whyUnknown(lookedTo, to));
    }
    whole &= on;
    begun = true;
    lookedTo = to;
  }

  /** Up to when it was looked at; nothing before it is asked for again. */
  long lookedTo() {
    return lookedTo;
  }

  /** Whether it surely held all the time, as far as was looked. */
  boolean whole() {
    return whole;
  }

  /** The heaviest reason why that is not known. */
  Reason why() {
    return worst;
  }
}
