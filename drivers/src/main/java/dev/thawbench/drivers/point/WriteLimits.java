package dev.thawbench.drivers.point;

/**
 * Where and how often a point may be written.
 *
 * @param minimum smallest value, in the point's unit
 * @param maximum largest value, in the point's unit
 * @param minimumIntervalNanos least time between two writes, ns; 0 for none
 * @param writesPerDay most writes in any 24 h, for registers kept in EEPROM; 0 for no limit
 * @param repeatable whether writing the same twice does no harm, so that a write whose reply was
 *     lost may be sent again
 */
public record WriteLimits(
    double minimum,
    double maximum,
    long minimumIntervalNanos,
    int writesPerDay,
    boolean repeatable) {
  /** No limits but those of the type; not repeatable. */
  public static final WriteLimits NONE =
      new WriteLimits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, 0, false);

  /** Checks the ranges. */
  public WriteLimits {
    if (!(minimum <= maximum)) {
      throw new IllegalArgumentException(
          "smallest value " + minimum + " is above largest value " + maximum);
    }
    if (minimumIntervalNanos < 0 || writesPerDay < 0) {
      throw new IllegalArgumentException("interval and writes a day are not negative");
    }
  }

  /** The same with this range, in the point's unit. */
  public WriteLimits range(double from, double to) {
    return new WriteLimits(from, to, minimumIntervalNanos, writesPerDay, repeatable);
  }

  /** The same with this least interval, ns. */
  public WriteLimits every(long intervalNanos) {
    return new WriteLimits(minimum, maximum, intervalNanos, writesPerDay, repeatable);
  }

  /** The same with this budget of writes in any 24 h. */
  public WriteLimits atMostPerDay(int writes) {
    return new WriteLimits(minimum, maximum, minimumIntervalNanos, writes, repeatable);
  }

  /** The same, and a write may be sent again when its reply was lost. */
  public WriteLimits mayRepeat() {
    return new WriteLimits(minimum, maximum, minimumIntervalNanos, writesPerDay, true);
  }
}
