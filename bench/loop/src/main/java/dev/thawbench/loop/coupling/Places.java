package dev.thawbench.loop.coupling;

import java.util.function.DoubleUnaryOperator;

/** Puts a value in the place of an index; NaN where there is no such index. */
final class Places implements DoubleUnaryOperator {
  private final double[] values;

  /**
   * @param values what stands for 0, 1, …
   */
  Places(double[] values) {
    this.values = values.clone();
  }

  @Override
  public double applyAsDouble(double index) {
    long nearest = (long) Math.rint(index);
    return Double.isNaN(index) || nearest < 0 || nearest >= values.length
        ? Double.NaN
        : values[(int) nearest];
  }
}
