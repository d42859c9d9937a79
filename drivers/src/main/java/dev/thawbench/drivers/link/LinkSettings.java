package dev.thawbench.drivers.link;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * How a link times and recovers.
 *
 * @param timeoutNanos how long a reply is waited for once its request is next on the wire, and how
 *     long a connection may take to open, ns
 * @param firstBackOffNanos wait before the second attempt to connect, ns; it doubles from there
 * @param longestBackOffNanos longest wait between two attempts, ns
 * @param clock monotonic, ns
 * @param listener sees every frame
 */
public record LinkSettings(
    long timeoutNanos,
    long firstBackOffNanos,
    long longestBackOffNanos,
    LongSupplier clock,
    BusListener listener) {
  /**
   * 500 ms, back-off from 50 ms to 800 ms so that a link is back within a second of its device, the
   * system's clock, no listener.
   */
  public static final LinkSettings USUAL =
      new LinkSettings(500_000_000L, 50_000_000L, 800_000_000L, System::nanoTime, BusListener.NONE);

  /** Checks the ranges. */
  public LinkSettings {
    if (timeoutNanos < 1_000_000 || timeoutNanos > 600_000_000_000L) {
      throw new IllegalArgumentException(
          "a timeout is 1 ms to 10 min, not " + timeoutNanos + " ns");
    }
    if (firstBackOffNanos < 1_000_000 || longestBackOffNanos < firstBackOffNanos) {
      throw new IllegalArgumentException("back-off is at least 1 ms, and its longest not below it");
    }
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(listener, "listener");
  }

  /** The same with this timeout. */
  public LinkSettings timeout(Duration timeout) {
    return new LinkSettings(
        timeout.toNanos(), firstBackOffNanos, longestBackOffNanos, clock, listener);
  }

  /** The same with this back-off. */
  public LinkSettings backOff(Duration first, Duration longest) {
    return new LinkSettings(timeoutNanos, first.toNanos(), longest.toNanos(), clock, listener);
  }

  /** The same with this clock, ns. */
  public LinkSettings clock(LongSupplier nanos) {
    return new LinkSettings(timeoutNanos, firstBackOffNanos, longestBackOffNanos, nanos, listener);
  }

  /** The same with this listener. */
  public LinkSettings listener(BusListener sees) {
    return new LinkSettings(timeoutNanos, firstBackOffNanos, longestBackOffNanos, clock, sees);
  }
}
