package dev.thawbench.loop;

import dev.thawbench.loop.profile.Values;

/**
 * Something that a script sets on a bench, and the way to it. Used by the thread that uses the
 * bench.
 */
public interface Settable {
  /** Field words: {@code outdoor air}. */
  String name();

  /** What it can be set to. */
  Values values();

  /** Whether it belongs to the state at the start: {@code frost}. */
  boolean atStartOnly();

  /**
   * Sets it from the next scan on.
   *
   * @param value in the unit of {@link #values()}, or the index of its label
   * @throws UnsupportedOperationException if it can be given at the start only
   */
  void set(double value);

  /** What it is now; NaN where the bench can't know. */
  double get();

  /**
   * What it is now, to go on from it.
   *
   * @throws BenchException where the bench can't know
   */
  default double present() {
    double now = get();
    if (Double.isNaN(now)) {
      throw new BenchException(
          "'" + name() + "' has no value yet that a ramp could start from; set it before");
    }
    return now;
  }
}
