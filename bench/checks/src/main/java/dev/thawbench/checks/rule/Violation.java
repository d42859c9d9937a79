package dev.thawbench.checks.rule;

import dev.thawbench.checks.time.Timeline;

/**
 * The first time that a condition surely did not hold in windows that follow one another; looked at
 * as time goes on, so that what lies back need not be remembered.
 */
final class Violation {
  private final Timeline condition;
  private long lookedTo = Long.MIN_VALUE;
  private int anchor = -1;
  private long at;
  private long until;

  Violation(Timeline condition) {
    this.condition = condition;
  }

  /** Looks at [from, to] as far as that was not looked at before. */
  void look(long from, long to) {
    if (anchor < 0) {
      long begin = Math.max(from, lookedTo);
      anchor = begin > to ? -1 : condition.whereSurely(Timeline.FALSE, begin, to);
      at = anchor < 0 ? 0 : Math.max(condition.by(anchor), from);
      lookedTo = Math.max(lookedTo, Math.min(to, condition.settledTo()));
    }
    if (anchor >= condition.first()) {
      until = condition.until(anchor);
    }
  }

  /** Whether there was one. */
  boolean found() {
    return anchor >= 0;
  }

  /** From when on it surely did not hold. */
  long at() {
    return at;
  }

  /** Until when it surely did not hold. */
  long until() {
    return until;
  }

  /** Nothing before it is asked for again. */
  long lookedTo() {
    return lookedTo;
  }
}
