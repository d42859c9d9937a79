package dev.thawbench.campaign.night;

import dev.thawbench.run.StopRequest;
import java.util.concurrent.locks.LockSupport;

/** Lets wall time pass between two attempts. */
interface Pause {
  /** Waits for {@code nanos} of wall time, or less if somebody wants the night to end. */
  void pass(long nanos);

  /** On the machine's monotonic clock. */
  static Pause unlessStopped(StopRequest stop) {
    return nanos -> {
      long deadline = System.nanoTime() + nanos;
      long left = nanos;
      while (left > 0 && !stop.requested()) {
        // Nobody wakes this thread: a stop is seen after a tenth of a second.
        LockSupport.parkNanos(Math.min(left, 100_000_000L));
        left = deadline - System.nanoTime();
      }
    };
  }
}
