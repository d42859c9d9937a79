package dev.thawbench.checks.time;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import java.util.Arrays;

/**
 * The samples of a signal, numbered from 0 by their rows, so that messages can tell values. Row by
 * row the last {@value #MOST} are remembered; of a whole trace all of them are there, also those
 * after the row that is looked at.
 */
public final class Recorder implements Feed {
  /** So many samples are remembered at most; of a longer window the first ones are not told. */
  static final int MOST = 1 << 16;

  private final Signal declared;
  private final int signal;
  private final int source;
  private final long age;
  private long[] from = new long[1024];
  private long[] to = new long[1024];
  private double[] values = new double[1024];
  private int count;
  private Trace whole;

  Recorder(TraceLayout layout, int signal) {
    this.declared = layout.signals().get(signal);
    this.signal = signal;
    this.source = layout.sourceOf(signal);
    this.age = isWritten() ? 0 : declared.ageNanos();
  }

  /** The signal whose values are remembered. */
  public Signal signal() {
    return declared;
  }

  /** Whether a value holds from its sample on until the next one, because the bench writes it. */
  public boolean isWritten() {
    return declared.role() == SignalRole.STIMULUS;
  }

  @Override
  public void take(ScanRow row) {
    if (whole != null) {
      return;
    }
    if (count == values.length && count < MOST) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
      values = Arrays.copyOf(values, count * 2);
    }
    int slot = slot(count++);
    from[slot] = row.fromNanos(source);
    to[slot] = row.toNanos(source);
    values[slot] = row.value(signal);
  }

  private int slot(int sample) {
    return sample & (values.length - 1);
  }

  @Override
  public int nextNews(Trace trace, int row) {
    whole = trace;
    return trace.rows();
  }

  @Override
  public void finish(long endNanos) {}

  /** Number of the first sample that is remembered. */
  public int first() {
    return whole != null ? 0 : Math.max(0, count - values.length);
  }

  /** One more than the number of the last sample. */
  public int end() {
    return whole != null ? whole.rows() : count;
  }

  /** Earliest instant at which the value was true, nanoseconds. */
  public long from(int sample) {
    return requested(sample) - age;
  }

  /** Latest instant at which the value was true, or from which on it is written, nanoseconds. */
  public long to(int sample) {
    return whole != null ? whole.toNanos(signal, sample) : to[slot(sample)];
  }

  /** The value in the signal's unit; {@link Double#NaN} where the read failed. */
  public double value(int sample) {
    return whole != null ? whole.value(signal, sample) : values[slot(sample)];
  }

  private long requested(int sample) {
    return whole != null ? whole.fromNanos(signal, sample) : from[slot(sample)];
  }

  /** The last value requested at or before {@code nanos}; {@link Double#NaN} if none is known. */
  public double at(long nanos) {
    int last = Ascending.first(first(), end(), sample -> requested(sample) > nanos) - 1;
    return last < first() ? Double.NaN : value(last);
  }
}
