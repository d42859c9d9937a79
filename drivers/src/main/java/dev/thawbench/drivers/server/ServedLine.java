package dev.thawbench.drivers.server;

import dev.thawbench.drivers.pty.PseudoTerminal;
import java.io.IOException;

/** The device's end of a line. */
interface ServedLine extends AutoCloseable {
  /** Waits for bytes; 0 for none in time, −1 once closed. */
  int read(byte[] into, int waitMillis);

  /** Sends bytes; what nobody reads may be lost. */
  void write(byte[] bytes) throws IOException;

  /** Ends the connection, where there is such a thing; the line stays. */
  default void hangUp() {}

  @Override
  void close();

  static ServedLine of(PseudoTerminal terminal) {
    return new ServedLine() {
      @Override
      public int read(byte[] into, int waitMillis) {
        return terminal.read(into, waitMillis);
      }

      @Override
      public void write(byte[] bytes) throws IOException {
        terminal.write(bytes);
      }

      @Override
      public void close() {
        terminal.close();
      }
    };
  }
}
