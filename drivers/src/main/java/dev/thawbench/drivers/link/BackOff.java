package dev.thawbench.drivers.link;

/** When to try to connect again; for implementations of {@link Link}. Not thread-safe. */
public final class BackOff {
  private final long firstNanos;
  private final long longestNanos;
  private int failures;
  private long nextNanos;
  private boolean waiting;

  /** Waits as long as {@code settings} say. */
  public BackOff(LinkSettings settings) {
    this.firstNanos = settings.firstBackOffNanos();
    this.longestNanos = settings.longestBackOffNanos();
  }

  /** All is well. */
  public void reset() {
    failures = 0;
    waiting = false;
  }

  /**
   * A connection failed. One that had worked is replaced at once: it is most likely the connection
   * that is ill, not the device.
   */
  public void failed(boolean hadWorked, long nowNanos) {
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
  public long remainingNanos(long nowNanos) {
    return waiting ? nextNanos - nowNanos : 0;
  }
}
