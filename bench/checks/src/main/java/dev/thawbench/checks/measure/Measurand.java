package dev.thawbench.checks.measure;

import dev.thawbench.checks.time.Ascending;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Recorder;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.trace.Dimension;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;

/** What a sentence compares with numbers, in samples that are numbered and ascend in time. */
public sealed interface Measurand {
  /** Number of the first sample that is remembered. */
  int first();

  /** One more than the number of the last sample. */
  int end();

  /** Earliest instant at which a sample was true, nanoseconds. */
  long from(int sample);

  /** Latest instant at which a sample was true; from then on it holds, if it is written. */
  long to(int sample);

  /** The value in {@link #unit}; {@link Double#NaN} where a read failed. */
  double value(int sample);

  /** Whether a sample holds until the next one, because the bench writes it. */
  boolean isWritten();

  /** Unit of the values. */
  Unit unit();

  /** Half width ±U of a value, in the unit of differences. */
  double uncertainty();

  /** The least value there can be. */
  double least();

  /** As in a sentence. */
  String name();

  /** Unit of a difference of two values: K for temperatures. */
  default Unit differenceUnit() {
    return unit().dimension() == Dimension.TEMPERATURE ? Unit.KELVIN : unit();
  }

  /** Number of the last sample that was complete at {@code nanos}, or {@code first() - 1}. */
  default int lastBy(long nanos) {
    return Ascending.first(first(), end(), sample -> to(sample) > nanos) - 1;
  }

  /** Number of the first sample that begins at or after {@code nanos}, or {@code end()}. */
  default int firstFrom(long nanos) {
    return Ascending.first(first(), end(), sample -> from(sample) >= nanos);
  }

  /** The value of a signal. */
  static Measurand of(Signal signal, Network network) {
    return new Value(network.recorder(signal));
  }

  /** How far two signals lie apart. */
  static Measurand of(Condition.Near near, Network network) {
    double factor = near.other().unit().convert(1, near.signal().unit());
    return new Apart(network.recorder(near.signal()), network.recorder(near.other()), factor);
  }

  /** The value of a signal. */
  record Value(Recorder samples) implements Measurand {
    @Override
    public int first() {
      return samples.first();
    }

    @Override
    public int end() {
      return samples.end();
    }

    @Override
    public long from(int sample) {
      return samples.from(sample);
    }

    @Override
    public long to(int sample) {
      return samples.to(sample);
    }

    @Override
    public double value(int sample) {
      return samples.value(sample);
    }

    @Override
    public boolean isWritten() {
      return samples.isWritten();
    }

    @Override
    public Unit unit() {
      return samples.signal().unit();
    }

    @Override
    public double uncertainty() {
      return samples.signal().uncertainty();
    }

    @Override
    public double least() {
      return Double.NEGATIVE_INFINITY;
    }

    @Override
    public String name() {
      return samples.signal().name();
    }
  }

  /**
   * How far two signals of one row lie apart: their distance counts as sampled in the window that
   * holds both of theirs, with the sum of their uncertainties.
   *
   * @param factor turns a value of {@code other} into the unit of {@code one}
   */
  record Apart(Recorder one, Recorder other, double factor) implements Measurand {
    @Override
    public int first() {
      return Math.max(one.first(), other.first());
    }

    @Override
    public int end() {
      return Math.min(one.end(), other.end());
    }

    @Override
    public long from(int sample) {
      return Math.min(one.from(sample), other.from(sample));
    }

    @Override
    public long to(int sample) {
      return Math.max(one.to(sample), other.to(sample));
    }

    @Override
    public double value(int sample) {
      return Math.abs(one.value(sample) - other.value(sample) * factor);
    }

    @Override
    public boolean isWritten() {
      return false;
    }

    @Override
    public Unit unit() {
      Unit unit = one.signal().unit();
      return unit.dimension() == Dimension.TEMPERATURE ? Unit.KELVIN : unit;
    }

    @Override
    public double uncertainty() {
      return one.signal().uncertainty() + other.signal().uncertainty() * factor;
    }

    @Override
    public double least() {
      return 0;
    }

    @Override
    public String name() {
      return one.signal().name();
    }
  }
}
