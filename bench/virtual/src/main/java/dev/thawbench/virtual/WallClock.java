package dev.thawbench.virtual;

import dev.thawbench.virtual.firmware.ControllerFirmware;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Moves a lab's clock with the monotonic clock of the machine, a tick at a time, on a thread of its
 * own.
 */
final class WallClock implements AutoCloseable {

  private static final long TICK_NANOS = ControllerFirmware.TICK_MS * 1_000_000L;

  private final LongConsumer runToMillis;
  private final Thread thread;
  private volatile boolean ended;

  private WallClock(LongConsumer runToMillis) {
    this.runToMillis = runToMillis;
    thread = new Thread(this::run, "virtual-lab-clock");
    thread.setDaemon(true);
  }

  static WallClock start(LongConsumer runToMillis) {
    WallClock clock = new WallClock(runToMillis);
    clock.thread.start();
    return clock;
  }

  private void run() {
    long from = System.nanoTime();
    long deadline = from;
    while (!ended) {
      deadline += TICK_NANOS;
      for (long left = deadline - System.nanoTime();
          left > 0 && !ended;
          left = deadline - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      if (!ended) {
        runToMillis.accept((deadline - from) / 1_000_000);
      }
    }
  }

  @Override
  public void close() {
    ended = true;
    LockSupport.unpark(thread);
    try {
      thread.join(2000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
