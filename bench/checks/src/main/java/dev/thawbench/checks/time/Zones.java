package dev.thawbench.checks.time;

import dev.thawbench.trace.Trace;
import java.util.Arrays;

/**
 * Cuts the values of a signal into zones, in each of which a classifier says the same. A column of
 * a trace can then be searched for the next value outside a zone, without asking the classifier for
 * each.
 */
final class Zones {
  private final double[] cuts;

  /**
   * @param cuts the first value of each zone but the lowest, in any order
   */
  Zones(double... cuts) {
    this.cuts = cuts.clone();
    Arrays.sort(this.cuts);
  }

  /** The first row from {@code row} on whose value lies outside the zone of {@code value}. */
  int leave(Trace trace, int signal, int row, double value) {
    if (value != value) {
      int next = row;
      while (next < trace.rows() && Double.isNaN(trace.value(signal, next))) {
        next++;
      }
      return next;
    }
    int zone = 0;
    while (zone < cuts.length && value >= cuts[zone]) {
      zone++;
    }
    double low = zone == 0 ? Double.NEGATIVE_INFINITY : cuts[zone - 1];
    double high = zone == cuts.length ? Double.POSITIVE_INFINITY : Math.nextDown(cuts[zone]);
    return trace.firstOutside(signal, row, low, high);
  }
}
