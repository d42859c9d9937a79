package dev.thawbench.loop.scan;

import dev.thawbench.run.Pacing;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * When the next scan begins: at an absolute deadline in real time, at once in lock-step.
 *
 * <p>Deadlines are multiples of the period since the begin, so that lateness never adds up.
 */
final class Pace {
  private final Pacing pacing;
  private final long periodNanos;
  private final LongSupplier clock;
  private long beginNanos;

  Pace(Pacing pacing, long periodNanos, LongSupplier clock) {
    this.pacing = pacing;
    this.periodNanos = periodNanos;
    this.clock = clock;
  }

  /** Scenario time 0 is now. */
  void begin() {
    beginNanos = clock.getAsLong();
  }

  boolean isLockstep() {
    return pacing == Pacing.LOCKSTEP;
  }

  /** A time of the links' clock as scenario time. */
  long scenarioNanos(long linkNanos) {
    return linkNanos - beginNanos;
  }

  /**
   * Waits for the deadline of scan {@code scan}.
   *
   * @return how late it is, nanoseconds; 0 in lock-step
   */
  long await(long scan) {
    if (isLockstep()) {
      return 0;
    }
    long deadline = beginNanos + scan * periodNanos;
    awaitDeadline(clock, deadline);
    return Math.max(0, clock.getAsLong() - deadline);
  }

  /** Waits until {@code clock} says {@code deadlineNanos}, or its thread is interrupted. */
  static void awaitDeadline(LongSupplier clock, long deadlineNanos) {
    long wait = deadlineNanos - clock.getAsLong();
    while (wait > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(wait);
      wait = deadlineNanos - clock.getAsLong();
    }
  }
}
