package dev.thawbench.reports.plot;

import dev.thawbench.trace.Trace;

/**
 * Draws a signal with few points: no sample lies further than a tolerance from the line, each point
 * is a sample, and so edges stay where they were.
 *
 * <p>The swinging door (J. C. Hale, H. L. Sellars, "Historical data recording for process
 * computers", Chem. Eng. Prog. 77, 1981), in the form that ends a segment at a sample: one pass, a
 * cone of slopes from the last kept point that all samples since leave open. Where noise would need
 * more points than allowed, the tolerance is doubled until it does not; the line knows its
 * tolerance.
 */
public final class Simplifier {
  /** A fifth of a pixel in a plot of 200 pixels. */
  private static final double FINEST = 0.001;

  private Simplifier() {}

  /** Signal {@code signal} of {@code trace} with at most {@code mostPoints} points, gaps aside. */
  public static Polyline simplify(Trace trace, int signal, int mostPoints) {
    double tolerance = Math.max(span(trace, signal) * FINEST, 1e-12);
    Polyline line = pass(trace, signal, tolerance);
    while (line.size() > mostPoints && tolerance < Double.MAX_VALUE / 4) {
      int before = line.size();
      tolerance *= 2;
      line = pass(trace, signal, tolerance);
      if (line.size() == before && tolerance > 2 * span(trace, signal)) {
        break; // only gaps are left
      }
    }
    return line;
  }

  private static double span(Trace trace, int signal) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < trace.rows(); row++) {
      double value = trace.value(signal, row);
      if (Double.isFinite(value)) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    return max > min ? max - min : 0;
  }

  private static Polyline pass(Trace trace, int signal, double tolerance) {
    Polyline line = new Polyline(tolerance);
    Door door = new Door(line, tolerance);
    for (int row = 0; row < trace.rows(); row++) {
      double value = trace.value(signal, row);
      long millis = Math.floorDiv(trace.toNanos(signal, row) + 500_000, 1_000_000L);
      if (Double.isFinite(value)) {
        door.sample(millis, value);
      } else {
        door.gap(millis);
      }
    }
    door.end();
    return line;
  }

  /** The cone of slopes from the last kept point. */
  private static final class Door {
    private final Polyline line;
    private final double tolerance;
    private boolean open;
    private boolean gap;
    private long keptMillis;
    private double kept;
    private long lastMillis;
    private double last;
    private double lowest;
    private double highest;

    Door(Polyline line, double tolerance) {
      this.line = line;
      this.tolerance = tolerance;
    }

    void sample(long millis, double value) {
      if (!open) {
        keep(millis, value);
        open = true;
        gap = false;
        return;
      }
      if (millis <= lastMillis) {
        return; // a second value of one millisecond can't be drawn apart
      }
      double slope = slope(millis, value);
      if (slope < lowest || slope > highest) {
        keep(lastMillis, last);
      }
      lowest = Math.max(lowest, slope(millis, value - tolerance));
      highest = Math.min(highest, slope(millis, value + tolerance));
      lastMillis = millis;
      last = value;
    }

    void gap(long millis) {
      if (open) {
        end();
      }
      if (!gap) {
        line.add(Math.max(millis, lastMillis + 1), Double.NaN);
        gap = true;
      }
      open = false;
    }

    void end() {
      if (open && lastMillis > keptMillis) {
        keep(lastMillis, last);
      }
    }

    private double slope(long millis, double value) {
      return (value - kept) / (millis - keptMillis);
    }

    private void keep(long millis, double value) {
      line.add(millis, value);
      keptMillis = millis;
      kept = value;
      lastMillis = millis;
      last = value;
      lowest = Double.NEGATIVE_INFINITY;
      highest = Double.POSITIVE_INFINITY;
    }
  }
}
