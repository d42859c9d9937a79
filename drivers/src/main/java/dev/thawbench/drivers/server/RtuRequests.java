package dev.thawbench.drivers.server;

import dev.thawbench.drivers.modbus.RtuFrame;
import java.util.Arrays;

/**
 * Finds request frames among the bytes of a line, however they come in pieces, with noise before,
 * between and after. A frame counts only with its checksum. Pure but for its own buffer.
 */
final class RtuRequests {
  private final byte[] buffer = new byte[1024];
  private int count;

  /** Takes bytes. When the buffer is full of noise its older half is dropped. */
  void accept(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (count == buffer.length) {
        drop(buffer.length / 2);
      }
      buffer[count++] = bytes[i];
    }
  }

  /** The next whole frame, from unit to checksum; null while there is none. */
  byte[] next() {
    for (int from = 0; from + RtuFrame.SHORTEST <= count; from++) {
      int length = RtuFrame.requestLength(buffer, from, count - from);
      if (length > 0
          && length <= RtuFrame.LONGEST
          && from + length <= count
          && RtuFrame.hasGoodCrc(buffer, from, length)) {
        byte[] frame = Arrays.copyOfRange(buffer, from, from + length);
        drop(from + length);
        return frame;
      }
    }
    return null;
  }

  /**
   * The line has been silent: what is there is one frame or none. A frame with a function code
   * whose length is not known counts here, by its checksum.
   */
  byte[] afterSilence() {
    byte[] all = Arrays.copyOf(buffer, count);
    count = 0;
    return all.length >= RtuFrame.SHORTEST && RtuFrame.hasGoodCrc(all, 0, all.length) ? all : null;
  }

  boolean isEmpty() {
    return count == 0;
  }

  private void drop(int bytes) {
    System.arraycopy(buffer, bytes, buffer, 0, count - bytes);
    count -= bytes;
  }
}
