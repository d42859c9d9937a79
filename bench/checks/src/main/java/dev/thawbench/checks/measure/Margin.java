package dev.thawbench.checks.measure;

import dev.thawbench.checks.verdict.Interval;

/**
 * What was measured, its limit, and how far inside or outside of it that lies.
 *
 * @param measured what was measured
 * @param limit the limit as text with its tolerance
 * @param by how far inside (+) or outside (−), in the limit's own unit; of temperatures in K
 * @param scale what {@code by} is called small against, in its unit, 0 or more: the limit itself of
 *     a duration or a count, the half width ±U of a value
 * @param ofValue whether {@code scale} is a half width
 */
public record Margin(Interval measured, String limit, Interval by, double scale, boolean ofValue) {

  /**
   * How far inside the limit at the least, without a unit, so that margins of unlike units compare:
   * as a share of the limit, or of the value as it was read in multiples of its U. Where that is 0,
   * whatever is not exactly at the limit is infinitely far from it.
   */
  public double timesScale() {
    double far = ofValue ? by.low() + scale : by.low();
    return far == 0 ? 0 : far / scale;
  }
}
