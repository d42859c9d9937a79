package dev.thawbench.drivers.serial;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Closes ports whose write does not end: jSerialComm honours no write timeout, and an adapter that
 * takes no more bytes would hold its thread for ever. To close a port from another thread ends the
 * write.
 *
 * <p>Owns one daemon thread, {@code serial-watchdog}, while any port is open.
 */
final class WriteWatchdog {
  /** Beyond what the longest frame takes at any baud rate of the field. */
  static final long LIMIT_NANOS = 2_000_000_000L;

  private static final long LOOK_NANOS = 250_000_000L;
  private static final Set<SerialPortLine> OPEN = ConcurrentHashMap.newKeySet();
  private static Thread looking;

  private WriteWatchdog() {}

  static synchronized void watch(SerialPortLine line) {
    OPEN.add(line);
    if (looking == null) {
      looking = new Thread(WriteWatchdog::look, "serial-watchdog");
      looking.setDaemon(true);
      looking.start();
    }
  }

  static void forget(SerialPortLine line) {
    OPEN.remove(line);
  }

  private static void look() {
    while (!isIdle()) {
      LockSupport.parkNanos(LOOK_NANOS);
      long now = System.nanoTime();
      OPEN.forEach(line -> line.closeIfStuck(now));
    }
  }

  private static synchronized boolean isIdle() {
    if (OPEN.isEmpty()) {
      looking = null;
      return true;
    }
    return false;
  }
}
