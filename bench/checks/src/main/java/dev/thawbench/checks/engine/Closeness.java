package dev.thawbench.checks.engine;

import dev.thawbench.checks.verdict.Interval;

/**
 * When a PASS counts as marginal.
 *
 * @param percent a duration or count whose margin is less than so many percent of its limit
 */
public record Closeness(double percent) {
  /** Closer to the limit than 5 % of it. */
  public static final Closeness DEFAULT = new Closeness(5);

  boolean isClose(Draft draft) {
    Interval margin = draft.margin();
    Interval measured = draft.measured();
    if (margin == null || measured == null || Double.isInfinite(margin.low())) {
      return false;
    }
    // The margin counts from the limit to the near end of what was measured, on either side.
    double ifAtMost = Math.abs(measured.high() + margin.low());
    double ifAtLeast = Math.abs(measured.low() - margin.low());
    return margin.low() < Math.min(ifAtMost, ifAtLeast) * percent / 100;
  }
}
