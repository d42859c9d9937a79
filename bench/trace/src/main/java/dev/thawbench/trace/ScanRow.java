package dev.thawbench.trace;

/**
 * What one scan acquired: a window per source and a value per signal. Reused from scan to scan, so
 * whoever keeps a value copies it.
 *
 * <p>A window is [request sent, reply received] in nanoseconds since the start of the trace; in
 * lock-step both are equal. {@link Double#NaN} means that the value is unknown: the read failed or
 * the device said that there is none.
 */
public final class ScanRow {
  private final TraceLayout layout;
  private final long[] fromNanos;
  private final long[] toNanos;
  private final double[] values;
  private long scanNanos;

  /** An empty row: all windows at 0, all values unknown. */
  public ScanRow(TraceLayout layout) {
    this.layout = layout;
    this.fromNanos = new long[layout.sources().size()];
    this.toNanos = new long[layout.sources().size()];
    this.values = new double[layout.signals().size()];
    java.util.Arrays.fill(values, Double.NaN);
  }

  /** Which signals and sources the row has. */
  public TraceLayout layout() {
    return layout;
  }

  /** The scan's own time t(k), nanoseconds since the start of the trace. */
  public long scanNanos() {
    return scanNanos;
  }

  /** Sets the scan's own time, nanoseconds since the start of the trace. */
  public void scanNanos(long nanos) {
    scanNanos = nanos;
  }

  /**
   * Sets the window of a source.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public void window(int source, long fromNanos, long toNanos) {
    if (toNanos < fromNanos) {
      throw new IllegalArgumentException(
          "window of '"
              + layout.sources().get(source)
              + "' ends at "
              + toNanos
              + " ns before it begins at "
              + fromNanos
              + " ns");
    }
    this.fromNanos[source] = fromNanos;
    this.toNanos[source] = toNanos;
  }

  /** Sets the value of a signal, in its unit; {@link Double#NaN} where it is unknown. */
  public void value(int signal, double value) {
    values[signal] = value;
  }

  /** When the request of a source's values was sent, nanoseconds since the start of the trace. */
  public long fromNanos(int source) {
    return fromNanos[source];
  }

  /** When the reply of a source's values was received, nanoseconds since the start of the trace. */
  public long toNanos(int source) {
    return toNanos[source];
  }

  /** The value of a signal in its unit; {@link Double#NaN} where it is unknown. */
  public double value(int signal) {
    return values[signal];
  }
}
