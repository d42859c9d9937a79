package dev.thawbench.checks.measure;

/**
 * When a PASS counts as marginal.
 *
 * @param percent of a duration or count: its margin is at most so many percent of its limit; 0 or
 *     more
 * @param timesU of a value: as it was read, it lies at most so many times its ±U from its limit; 0
 *     or more, and from 1 on of any use, because nearer than U nothing passes
 */
public record Closeness(double percent, double timesU) {
  /** At most 5 % of the limit of a duration or count, or 2 U of a value. */
  public static final Closeness DEFAULT = new Closeness(5, 2);

  /**
   * Checks that both are numbers.
   *
   * @throws IllegalArgumentException if one is below 0 or no number
   */
  public Closeness {
    if (!(percent >= 0) || !(timesU >= 0)) {
      throw new IllegalArgumentException(
          "closeness must be 0 or more, found " + percent + " % and " + timesU + " U");
    }
  }

  /**
   * How close, without a unit: 1 and less is marginal, more is not. A value without U, and a
   * duration or count whose limit is 0, is marginal only exactly at its limit.
   */
  public double of(Margin margin) {
    double far = margin.timesScale();
    return far <= 0 ? far : far / (margin.ofValue() ? timesU : percent / 100);
  }

  /** Whether a margin is marginal; never where nothing was measured. */
  public boolean isClose(Margin margin) {
    return margin != null && of(margin) <= 1;
  }
}
