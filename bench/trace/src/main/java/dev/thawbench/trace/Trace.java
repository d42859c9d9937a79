package dev.thawbench.trace;

import java.util.Arrays;

/**
 * A recorded trace in columns. Grows by rows, is read by column; nothing that was added changes.
 *
 * <p>Times are nanoseconds since the start of the trace, rows ascend in time. Not safe for use by
 * several threads while it grows.
 */
public final class Trace {
  private final TraceLayout layout;
  private long[] scanNanos = new long[1024];
  private final long[][] fromNanos;
  private final long[][] toNanos;
  private final double[][] values;
  private int rows;

  /** An empty trace. */
  public Trace(TraceLayout layout) {
    this.layout = layout;
    this.fromNanos = new long[layout.sources().size()][1024];
    this.toNanos = new long[layout.sources().size()][1024];
    this.values = new double[layout.signals().size()][1024];
  }

  /** Which signals and sources it holds. */
  public TraceLayout layout() {
    return layout;
  }

  /** Number of rows. */
  public int rows() {
    return rows;
  }

  /** Adds a copy of {@code row}. */
  public void add(ScanRow row) {
    if (rows == scanNanos.length) {
      grow(rows * 2);
    }
    scanNanos[rows] = row.scanNanos();
    for (int s = 0; s < fromNanos.length; s++) {
      fromNanos[s][rows] = row.fromNanos(s);
      toNanos[s][rows] = row.toNanos(s);
    }
    for (int s = 0; s < values.length; s++) {
      values[s][rows] = row.value(s);
    }
    rows++;
  }

  /** Fills {@code row} with what row {@code index} holds. */
  public void copyTo(int index, ScanRow row) {
    row.scanNanos(scanNanos[index]);
    for (int s = 0; s < fromNanos.length; s++) {
      row.window(s, fromNanos[s][index], toNanos[s][index]);
    }
    for (int s = 0; s < values.length; s++) {
      row.value(s, values[s][index]);
    }
  }

  /** Time t(k) of a row, nanoseconds since the start of the trace. */
  public long scanNanos(int row) {
    return scanNanos[row];
  }

  /** When the request of a signal's sample was sent, nanoseconds since the start of the trace. */
  public long fromNanos(int signal, int row) {
    return fromNanos[layout.sourceOf(signal)][row];
  }

  /** When the reply of a signal's sample was received, nanoseconds since the start of the trace. */
  public long toNanos(int signal, int row) {
    return toNanos[layout.sourceOf(signal)][row];
  }

  /** A value in its signal's unit; {@link Double#NaN} where it is unknown. */
  public double value(int signal, int row) {
    return values[signal][row];
  }

  /**
   * The first row from {@code row} on whose value does not lie in [low, high], an unknown one also;
   * the number of rows if there is none. Goes over the column alone, so that it is fast.
   */
  public int firstOutside(int signal, int row, double low, double high) {
    double[] column = values[signal];
    int end = rows;
    int next = row;
    while (next < end && column[next] >= low && column[next] <= high) {
      next++;
    }
    return next;
  }

  /**
   * The first row from {@code row} on, and from 1, whose reply came more than {@code nanos} after
   * the request of the row before it; the number of rows if there is none.
   */
  public int firstFurtherApart(int signal, int row, long nanos) {
    long[] from = fromNanos[layout.sourceOf(signal)];
    long[] to = toNanos[layout.sourceOf(signal)];
    int next = Math.max(row, 1);
    while (next < rows && to[next] - from[next - 1] <= nanos) {
      next++;
    }
    return Math.min(next, rows);
  }

  private void grow(int capacity) {
    scanNanos = Arrays.copyOf(scanNanos, capacity);
    for (int s = 0; s < fromNanos.length; s++) {
      fromNanos[s] = Arrays.copyOf(fromNanos[s], capacity);
      toNanos[s] = Arrays.copyOf(toNanos[s], capacity);
    }
    for (int s = 0; s < values.length; s++) {
      values[s] = Arrays.copyOf(values[s], capacity);
    }
  }
}
