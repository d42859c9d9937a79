package dev.thawbench.checks.measure;

/**
 * The lowest and the highest value of a measurand in windows that follow one another; looked at as
 * time goes on, so that what lies back need not be remembered.
 */
public final class Extremes {
  private final Measurand of;
  private long begun = Long.MIN_VALUE;
  private int next;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;

  /** Before anything was looked at. */
  public Extremes(Measurand of) {
    this.of = of;
  }

  /** Looks at what surely was the value at some instant of [from, to], as far as it did not yet. */
  public void look(long from, long to) {
    if (from > to) {
      return;
    }
    if (from != begun) {
      begun = from;
      next = Math.max(next, of.isWritten() ? of.lastBy(from) : of.firstFrom(from));
    }
    int end = of.end();
    for (next = Math.max(next, of.first()); next < end && of.to(next) <= to; next++) {
      take(of.value(next));
    }
  }

  private void take(double value) {
    if (value == value) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }

  /**
   * Looks at the values that were read next to [from, to], and those between.
   *
   * @param known what was read later is not looked at, nanoseconds
   */
  public void lookAround(long from, long to, long known) {
    int first = of.lastBy(from);
    while (first > of.first() && Double.isNaN(of.value(first))) {
      first--;
    }
    int last = of.isWritten() ? lastBegun(to) : firstReadFrom(to);
    for (int i = Math.max(first, of.first()); i <= last && i < of.end(); i++) {
      if (of.from(i) <= known) {
        take(of.value(i));
      }
    }
  }

  private int firstReadFrom(long nanos) {
    int next = of.firstFrom(nanos);
    while (next < of.end() && Double.isNaN(of.value(next))) {
      next++;
    }
    return next;
  }

  /** Number of the last sample whose writing was over, or had at least begun, before {@code to}. */
  private int lastBegun(long to) {
    int last = of.lastBy(to);
    return last + 1 < of.end() && of.from(last + 1) < to ? last + 1 : last;
  }

  /** Whether there was any value. */
  public boolean found() {
    return least <= most;
  }

  /** The lowest one, in the unit of the measurand. */
  public double least() {
    return least;
  }

  /** The highest one. */
  public double most() {
    return most;
  }
}
