package dev.thawbench.plant.numeric;

/**
 * x to a fixed power near one half, for flow laws: 0.02 ≤ x ≤ 4 (held at the ends), relative error
 * below 1e-5.
 *
 * <p>The library's own power function allocates in some Java versions and is slow; this one takes
 * the square root and looks the smooth rest up.
 */
public final class PowerLaw {
  private static final double LOWEST = 0.02;
  private static final double HIGHEST = 4;
  private static final double STEP = 0.01;

  private final SmoothTable rest;

  /** A law with this exponent, 0.2 to 0.8. */
  public PowerLaw(double exponent) {
    rest = new SmoothTable(x -> StrictMath.pow(x, exponent - 0.5), LOWEST, HIGHEST, STEP);
  }

  /** {@code x} to the power. */
  public double at(double x) {
    double held = Math.max(LOWEST, Math.min(HIGHEST, x));
    return Math.sqrt(held) * rest.at(held);
  }
}
