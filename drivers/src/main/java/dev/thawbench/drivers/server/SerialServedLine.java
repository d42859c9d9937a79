package dev.thawbench.drivers.server;

import dev.thawbench.drivers.serial.ByteLine;
import dev.thawbench.drivers.serial.LineOpener;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/**
 * The device's end of a serial port, where a real master sits on the other. A port that is lost is
 * opened again. All but {@link #close} belongs to one thread.
 */
final class SerialServedLine implements ServedLine {
  private static final long RETRY_NANOS = 500_000_000L;
  private static final long LOOK_NANOS = 200_000L;

  private final LineOpener opener;
  private ByteLine line;
  private long retryNanos;
  private volatile boolean closed;

  private SerialServedLine(LineOpener opener, ByteLine line) {
    this.opener = opener;
    this.line = line;
  }

  /** Opens the port; a port that is not there at the beginning is a fault of the configuration. */
  static SerialServedLine open(LineOpener opener) throws IOException {
    return new SerialServedLine(opener, opener.open());
  }

  @Override
  public int read(byte[] into, int waitMillis) {
    long deadline = System.nanoTime() + waitMillis * 1_000_000L;
    try {
      while (!closed) {
        if (isOpen() && line.available() > 0) {
          return line.read(into);
        }
        if (System.nanoTime() - deadline >= 0) {
          return 0;
        }
        LockSupport.parkNanos(LOOK_NANOS);
      }
    } catch (IOException e) {
      hangUp();
      return 0;
    }
    hangUp();
    return -1;
  }

  private boolean isOpen() {
    if (line != null) {
      return true;
    }
    long now = System.nanoTime();
    if (now - retryNanos < 0) {
      return false;
    }
    try {
      line = opener.open();
      return true;
    } catch (IOException e) {
      // Not there yet; the master notices that nobody answers.
      retryNanos = now + RETRY_NANOS;
      return false;
    }
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    if (line != null) {
      line.write(bytes);
    }
  }

  @Override
  public void hangUp() {
    if (line != null) {
      line.close();
      line = null;
      retryNanos = System.nanoTime() + RETRY_NANOS;
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
