package dev.thawbench.checks.time;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;

/** Remembers the last values of a signal, so that messages can tell them. */
public final class Recorder implements Feed {
  private static final int KEPT = 1024;

  private final Signal declared;
  private final int signal;
  private final int source;
  private final long[] at = new long[KEPT];
  private final double[] values = new double[KEPT];
  private long count;
  private Trace whole;

  Recorder(TraceLayout layout, int signal) {
    this.declared = layout.signals().get(signal);
    this.signal = signal;
    this.source = layout.sourceOf(signal);
  }

  /** The signal whose values are remembered. */
  public Signal signal() {
    return declared;
  }

  @Override
  public void take(ScanRow row) {
    int slot = (int) (count++ % KEPT);
    at[slot] = row.fromNanos(source);
    values[slot] = row.value(signal);
  }

  @Override
  public int nextNews(Trace trace, int row) {
    whole = trace;
    return trace.rows();
  }

  @Override
  public void finish(long endNanos) {}

  /** The last value requested at or before {@code nanos}; {@link Double#NaN} if none is known. */
  public double at(long nanos) {
    if (whole != null) {
      return inTrace(nanos);
    }
    for (long i = count - 1; i >= 0 && i >= count - KEPT; i--) {
      int slot = (int) (i % KEPT);
      if (at[slot] <= nanos) {
        return values[slot];
      }
    }
    return Double.NaN;
  }

  private double inTrace(long nanos) {
    int low = 0;
    int high = whole.rows() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (whole.fromNanos(signal, middle) <= nanos) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? Double.NaN : whole.value(signal, high);
  }
}
