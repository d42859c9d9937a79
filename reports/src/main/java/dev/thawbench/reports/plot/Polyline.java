package dev.thawbench.reports.plot;

import java.util.Arrays;

/**
 * Points of one signal, ascending in time; {@link Double#NaN} is a gap. Milliseconds since the
 * start of the trace, values in the signal's unit.
 */
public final class Polyline {
  private long[] millis = new long[256];
  private double[] values = new double[256];
  private int size;
  private final double tolerance;

  Polyline(double tolerance) {
    this.tolerance = tolerance;
  }

  void add(long pointMillis, double value) {
    if (size == millis.length) {
      millis = Arrays.copyOf(millis, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    millis[size] = pointMillis;
    values[size] = value;
    size++;
  }

  /** Number of points. */
  public int size() {
    return size;
  }

  /** Time of a point, milliseconds since the start of the trace. */
  public long millis(int point) {
    return millis[point];
  }

  /** Value of a point in the signal's unit; {@link Double#NaN} where a gap begins. */
  public double value(int point) {
    return values[point];
  }

  /** How far a sample may lie from the line, in the signal's unit. */
  public double tolerance() {
    return tolerance;
  }

  /** Smallest value; NaN where there is none. */
  public double min() {
    return Arrays.stream(values, 0, size).filter(Double::isFinite).min().orElse(Double.NaN);
  }

  /** Largest value; NaN where there is none. */
  public double max() {
    return Arrays.stream(values, 0, size).filter(Double::isFinite).max().orElse(Double.NaN);
  }
}
