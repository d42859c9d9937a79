package dev.thawbench.drivers.server;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** Waits on a server's own thread. */
final class Waiting {
  /** The system wakes a thread late by about this much; the rest is waited for awake. */
  private static final long AWAKE_NANOS = 120_000L;

  private Waiting() {}

  /** Returns once the clock shows {@code nanos}, or the thread is interrupted. */
  static void until(long nanos, LongSupplier clock) {
    for (long left = nanos - clock.getAsLong();
        left > 0 && !Thread.currentThread().isInterrupted();
        left = nanos - clock.getAsLong()) {
      if (left > AWAKE_NANOS) {
        LockSupport.parkNanos(left - AWAKE_NANOS);
      } else {
        Thread.onSpinWait();
      }
    }
  }
}
