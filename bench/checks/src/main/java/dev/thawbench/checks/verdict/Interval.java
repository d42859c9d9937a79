package dev.thawbench.checks.verdict;

import dev.thawbench.trace.Unit;

/**
 * What is known of a quantity: it lies between {@code low} and {@code high}, both included, in
 * {@code unit}. Either end may be infinite where nothing is known.
 */
public record Interval(double low, double high, Unit unit) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval from " + low + " to " + high + " is empty");
    }
  }
}
