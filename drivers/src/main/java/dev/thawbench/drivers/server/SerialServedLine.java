package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.serial.KeptLine;
import dev.thawbench.drivers.serial.LineOpener;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/**
 * The device's end of a serial port, where a real master sits on the other. A port that is lost is
 * opened again. All but {@link #close} belongs to one thread.
 */
final class SerialServedLine implements ServedLine {
  private static final long LOOK_NANOS = 200_000L;

  private final KeptLine kept;
  private volatile boolean closed;

  private SerialServedLine(KeptLine kept) {
    this.kept = kept;
  }

  /** Opens the port; a port that is not there at the beginning is a fault of the configuration. */
  static SerialServedLine open(LineOpener opener) throws IOException {
    KeptLine kept = new KeptLine(opener, LinkSettings.USUAL, () -> {});
    if (!kept.isOpen()) {
      throw new IOException(kept.whyDown());
    }
    return new SerialServedLine(kept);
  }

  @Override
  public int read(byte[] into, int waitMillis) {
    long deadline = System.nanoTime() + waitMillis * 1_000_000L;
    try {
      while (!closed) {
        // A port that is not there is looked for again; the master notices that nobody answers.
        if (kept.isOpen() && kept.line().available() > 0) {
          return kept.line().read(into);
        }
        if (System.nanoTime() - deadline >= 0) {
          return 0;
        }
        LockSupport.parkNanos(LOOK_NANOS);
      }
    } catch (IOException e) {
      kept.lost(e);
      return 0;
    }
    kept.close();
    return -1;
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    if (kept.isOpen()) {
      kept.line().write(bytes);
    }
  }

  @Override
  public void hangUp() {
    kept.lost(new IOException("hung up"));
  }

  @Override
  public void close() {
    closed = true;
  }
}
