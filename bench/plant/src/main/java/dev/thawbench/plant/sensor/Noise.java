package dev.thawbench.plant.sensor;

import dev.thawbench.plant.state.StateTape;

/**
 * Reproducible noise, near enough to normal: the sum of four even ones, never beyond 3.5 standard
 * deviations.
 *
 * <p>The n-th value depends on seed and n alone (SplitMix64 of Steele, Lea and Flood 2014), so that
 * a snapshot needs only n.
 */
public final class Noise {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double LARGEST = 1 << 16;

  private final long seed;
  private final double deviation;
  private double count;

  /**
   * @param seed a whole number
   * @param deviation standard deviation; 0 for none
   */
  public Noise(double seed, double deviation) {
    this.seed = (long) seed;
    this.deviation = deviation;
  }

  /** The next value. */
  public double next() {
    if (deviation == 0) {
      return 0;
    }
    count++;
    long bits = (seed ^ 0x5DEECE66DL) * GOLDEN + (long) count * GOLDEN;
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    bits ^= bits >>> 31;
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += (bits >>> (16 * i) & 0xFFFF) / LARGEST;
    }
    // Four even numbers of 0 to 1 have mean 2 and variance 4/12.
    return deviation * (sum - 2) * Math.sqrt(3);
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    count = tape.pass(count);
  }
}
