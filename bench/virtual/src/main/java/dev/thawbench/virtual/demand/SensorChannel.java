package dev.thawbench.virtual.demand;

import java.time.Duration;

/** One sensor input: its last good value, and whether it may be believed. */
final class SensorChannel {

  private final double lowest;
  private final double highest;
  private final Duration failTime;
  private final Duration recoverTime;
  private final Elapsed bad = new Elapsed();
  private final Elapsed good = new Elapsed();
  private double value;
  private boolean seen;
  private boolean failed;

  SensorChannel(double lowest, double highest, Duration failTime, Duration recoverTime) {
    this.lowest = lowest;
    this.highest = highest;
    this.failTime = failTime;
    this.recoverTime = recoverTime;
  }

  /** Takes one conversion; out of range, the last good value stands until the sensor has failed. */
  void tick(double raw) {
    boolean inRange = raw >= lowest && raw <= highest;
    if (inRange) {
      value = raw;
      seen = true;
    }
    bad.tickWhile(!inRange);
    good.tickWhile(inRange);
    if (bad.atLeast(failTime)) {
      failed = true;
    } else if (good.atLeast(recoverTime)) {
      failed = false;
    }
  }

  boolean failed() {
    return failed;
  }

  /** Whether there is a value to act on: seen since power-up and not failed. */
  boolean valid() {
    return seen && !failed;
  }

  /** The last value in range; meaningful while {@link #valid()}. */
  double value() {
    return value;
  }
}
