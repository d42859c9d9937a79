package dev.thawbench.drivers.rtu;

import dev.thawbench.drivers.modbus.Crc16;
import dev.thawbench.drivers.modbus.RtuFrame;

/**
 * Finds the reply to a request among the bytes that came. A frame counts only if unit, function,
 * byte count and checksum fit, and of a write the address that it confirms. Pure.
 */
final class RtuReplies {
  private final int unit;
  private final byte[] request;

  /**
   * @param unit the unit asked, 1 to 255
   * @param request the request's PDU
   */
  RtuReplies(int unit, byte[] request) {
    this.unit = unit;
    this.request = request;
  }

  /** How long the good reply to the request is, in bytes. */
  int expectedLength() {
    int quantity = word(request, 3);
    return switch (request[0]) {
      case 1, 2 -> 5 + (quantity + 7) / 8;
      case 3, 4 -> 5 + 2 * quantity;
      default -> 8;
    };
  }

  /** Where the reply begins in the first {@code count} bytes; −1 while it is not there. */
  int find(byte[] bytes, int count) {
    for (int from = 0; from + RtuFrame.SHORTEST < count; from++) {
      boolean head = (bytes[from] & 0xFF) == unit && (bytes[from + 1] & 0x7F) == request[0];
      if (head && complaint(bytes, from, count - from).isEmpty()) {
        return from;
      }
    }
    return -1;
  }

  /** What is wrong with the bytes, in a few words, in which there is no reply. */
  String diagnosis(byte[] bytes, int count) {
    return complaint(bytes, 0, count);
  }

  /** How long the frame at {@code from} is, which {@link #find} found. */
  int length(byte[] bytes, int from) {
    return (bytes[from + 1] & 0x80) != 0 ? 5 : expectedLength();
  }

  private String complaint(byte[] bytes, int from, int available) {
    int length = RtuFrame.replyLength(bytes, from, available);
    if (length < 0) {
      return available + " bytes that are no reply";
    }
    if (length == 0) {
      return "cut off after " + available + " bytes";
    }
    if (available < length) {
      return "cut off after " + available + " of " + length + " bytes";
    }
    if (!RtuFrame.hasGoodCrc(bytes, from, length)) {
      return String.format(
          "CRC is 0x%04X, expected 0x%04X",
          RtuFrame.crc(bytes, from, length), Crc16.of(bytes, from, length - 2));
    }
    if ((bytes[from] & 0xFF) != unit) {
      return "unit is " + (bytes[from] & 0xFF) + ", expected " + unit;
    }
    int function = bytes[from + 1] & 0x7F;
    if (function != request[0]) {
      return "function is " + function + ", expected " + request[0];
    }
    if ((bytes[from + 1] & 0x80) != 0) {
      return "";
    }
    if (length != expectedLength()) {
      return "it is " + length + " bytes long, expected " + expectedLength();
    }
    if (request[0] >= 5 && !confirms(bytes, from)) {
      return "it confirms another address or value than was written";
    }
    return "";
  }

  private boolean confirms(byte[] bytes, int from) {
    for (int i = 1; i <= 4; i++) {
      if (bytes[from + 1 + i] != request[i]) {
        return false;
      }
    }
    return true;
  }

  private static int word(byte[] pdu, int at) {
    return (pdu[at] & 0xFF) << 8 | pdu[at + 1] & 0xFF;
  }
}
