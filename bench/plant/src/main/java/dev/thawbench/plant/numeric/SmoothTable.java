package dev.thawbench.plant.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * A smooth function on an even grid, read by cubic Hermite interpolation. It replaces an
 * exponential and a logarithm in the inner loop; with a grid of 0.25 K its relative error for
 * saturation pressures is below 1e-7.
 *
 * <p>Outside the grid the end value is returned. Arithmetic only, so the bits are the same
 * everywhere.
 */
public final class SmoothTable {
  private final double lowest;
  private final double step;
  private final int cells;
  private final double[] values;
  private final double[] slopes;

  /**
   * Samples {@code function}, which must be defined a little beyond both ends.
   *
   * @param lowest first grid point
   * @param highest last grid point
   * @param step distance of grid points
   */
  public SmoothTable(DoubleUnaryOperator function, double lowest, double highest, double step) {
    this.lowest = lowest;
    this.step = step;
    this.cells = (int) Math.rint((highest - lowest) / step);
    this.values = new double[cells + 1];
    this.slopes = new double[cells + 1];
    double h = 1e-3;
    for (int i = 0; i <= cells; i++) {
      double x = lowest + i * step;
      values[i] = function.applyAsDouble(x);
      slopes[i] = (function.applyAsDouble(x + h) - function.applyAsDouble(x - h)) / (2 * h) * step;
    }
  }

  /** The function's value at {@code x}. */
  public double at(double x) {
    double place = (x - lowest) / step;
    if (!(place > 0)) {
      return values[0];
    }
    if (place >= cells) {
      return values[cells];
    }
    int i = (int) place;
    double t = place - i;
    double left = values[i];
    double right = values[i + 1];
    double rise = right - left;
    double bendLeft = slopes[i] - rise;
    double bendRight = rise - slopes[i + 1];
    return left + t * rise + t * (1 - t) * ((1 - t) * bendLeft + t * bendRight);
  }
}
