package dev.thawbench.plant.numeric;

/**
 * 1 − exp(−x) for x from 0 to 30, by table; relative error below 1e-8. It is the effectiveness of
 * an exchanger with x transfer units.
 */
public final class Decay {
  private static final SmoothTable COMPLEMENT =
      new SmoothTable(x -> -StrictMath.expm1(-x), 0, 30, 1.0 / 64);

  private Decay() {}

  /** 1 − exp(−x). */
  public static double complement(double x) {
    return COMPLEMENT.at(x);
  }
}
