package dev.thawbench.drivers.plc4x;

/** When to try to connect again. Not thread-safe. */
final class BackOff {
  private final long firstNanos;
  private final long longestNanos;
  private int failures;
  private long nextNanos;
  private boolean waiting;

  BackOff(long firstNanos, long longestNanos) {
    this.firstNanos = firstNanos;
    this.longestNanos = longestNanos;
  }

  /** All is well. */
  void reset() {
    failures = 0;
    waiting = false;
  }

  /**
   * A connection failed. One that had worked is replaced at once: it is most likely the connection
   * that is ill, not the device.
   */
  void failed(boolean hadWorked, long nowNanos) {
    waiting = true;
    if (hadWorked) {
      failures = 0;
      nextNanos = nowNanos;
      return;
    }
    long delay = firstNanos << Math.min(failures, 20);
    failures++;
    nextNanos = nowNanos + Math.min(delay, longestNanos);
  }

  /** How long to wait yet, ns; zero or less for not at all. */
  long remainingNanos(long nowNanos) {
    return waiting ? nextNanos - nowNanos : 0;
  }
}
