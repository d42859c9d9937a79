package dev.thawbench.checks.time;

import java.util.function.IntPredicate;

/** Looks things up that are numbered in the order of time. */
public final class Ascending {
  private Ascending() {}

  /**
   * The first number in [low, high) of which {@code test} is true, or {@code high}; it must be true
   * of all that follow a number of which it is true.
   */
  public static int first(int low, int high, IntPredicate test) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (test.test(middle)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
