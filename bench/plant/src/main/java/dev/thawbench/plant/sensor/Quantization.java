package dev.thawbench.plant.sensor;

/** What a converter of finite resolution makes of a value. */
public final class Quantization {
  private Quantization() {}

  /**
   * The whole multiple of {@code resolution} nearest to {@code value}; the value itself if the
   * resolution is 0.
   */
  public static double round(double value, double resolution) {
    return resolution > 0 ? Math.rint(value / resolution) * resolution : value;
  }
}
