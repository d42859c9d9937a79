package dev.thawbench.drivers.serial;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Cuts bytes into lines, however they come in pieces. CR, LF and CR LF end a line; empty lines are
 * dropped, and so are zero bytes. A line longer than can be is cut. Belongs to one thread.
 */
final class LineSplitter {
  private static final int LONGEST = 4096;

  private final Charset charset;
  private final Consumer<ReceivedLine> lines;
  private final byte[] pending = new byte[LONGEST];
  private int count;
  private long firstNanos;

  LineSplitter(Charset charset, Consumer<ReceivedLine> lines) {
    this.charset = charset;
    this.lines = lines;
  }

  /**
   * Takes bytes.
   *
   * @param nanos when they were there, ns
   */
  void accept(byte[] bytes, int length, long nanos) {
    for (int i = 0; i < length; i++) {
      byte next = bytes[i];
      if (next == '\n' || next == '\r') {
        flush(nanos);
      } else if (next != 0) {
        if (count == 0) {
          firstNanos = nanos;
        }
        pending[count++] = next;
        if (count == LONGEST) {
          flush(nanos);
        }
      }
    }
  }

  /** The bytes of a line that has not ended yet. */
  byte[] unfinished() {
    return Arrays.copyOf(pending, count);
  }

  /** Forgets a line that has not ended yet. */
  void forget() {
    count = 0;
  }

  private void flush(long nanos) {
    if (count > 0) {
      String text = new String(pending, 0, count, charset);
      count = 0;
      lines.accept(new ReceivedLine(firstNanos, nanos, text));
    }
  }
}
