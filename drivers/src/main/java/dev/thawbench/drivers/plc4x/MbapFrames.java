package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.Evidence;
import dev.thawbench.drivers.link.ModbusRequest;
import java.util.Arrays;

/**
 * Reads the frames of an exchange over TCP (Modbus Messaging on TCP/IP V1.0b, 3.1.3): transaction,
 * protocol, length, unit, then the PDU.
 */
final class MbapFrames {
  private static final int HEADER = 7;

  private MbapFrames() {}

  /** The exception code of the reply; 0 where it is none, or not the reply to what was sent. */
  static int exceptionCode(Evidence evidence) {
    byte[] sent = evidence.sent();
    byte[] received = evidence.received();
    boolean fits =
        sent.length > HEADER
            && received.length == HEADER + 2
            && diagnosis(evidence).isEmpty()
            && (received[HEADER] & 0xFF) == ((sent[HEADER] | 0x80) & 0xFF);
    return fits ? received[HEADER + 1] & 0xFF : 0;
  }

  /** Whether the bytes sent are a frame with this request. */
  static boolean carries(Evidence evidence, ModbusRequest request) {
    byte[] sent = evidence.sent();
    return sent.length >= HEADER + 5
        && word(sent, HEADER + 1) == request.address()
        && (sent[HEADER] & 0xFF) == request.functionCode();
  }

  /**
   * Whether a frame that fits what was sent is among the bytes received. PLC4X looks neither at the
   * unit of a write's confirmation nor at what it confirms; and it skips a frame with another
   * transaction before the right one, as a gateway may send it.
   */
  static boolean hasGoodReply(Evidence evidence) {
    byte[] received = evidence.received();
    int from = 0;
    while (from + HEADER < received.length) {
      int end = from + 6 + word(received, from + 4);
      if (end > received.length || end <= from + HEADER) {
        return false;
      }
      byte[] frame = Arrays.copyOfRange(received, from, end);
      if (diagnosis(new Evidence(evidence.sent(), frame)).isEmpty()) {
        return true;
      }
      from = end;
    }
    return false;
  }

  /** What is wrong with the bytes received, in a few words; empty where they fit what was sent. */
  static String diagnosis(Evidence evidence) {
    byte[] sent = evidence.sent();
    byte[] received = evidence.received();
    if (sent.length <= HEADER || received.length == 0) {
      return "";
    }
    if (received.length <= HEADER) {
      return "cut off after " + received.length + " bytes";
    }
    if (word(received, 2) != 0) {
      return "protocol id is " + word(received, 2) + ", expected 0";
    }
    int length = word(received, 4) + 6;
    if (received.length < length) {
      return "cut off after " + received.length + " of " + length + " bytes";
    }
    if (received.length > length) {
      return (received.length - length) + " stray bytes after it";
    }
    if (word(received, 0) != word(sent, 0)) {
      return "transaction id is " + word(received, 0) + ", expected " + word(sent, 0);
    }
    if (received[6] != sent[6]) {
      return "unit is " + (received[6] & 0xFF) + ", expected " + (sent[6] & 0xFF);
    }
    int function = received[HEADER] & 0x7F;
    if (function != sent[HEADER]) {
      return "function is " + function + ", expected " + sent[HEADER];
    }
    if (received[HEADER] < 0) {
      return received.length == HEADER + 2
          ? ""
          : "it is an exception of " + received.length + " bytes, expected " + (HEADER + 2);
    }
    return content(sent, received);
  }

  private static String content(byte[] sent, byte[] received) {
    int quantity = word(sent, HEADER + 3);
    int expected =
        switch (sent[HEADER]) {
          case 1, 2 -> (quantity + 7) / 8;
          case 3, 4 -> 2 * quantity;
          default -> -1;
        };
    if (expected >= 0) {
      int values = received.length - HEADER - 2;
      return values == expected && (received[HEADER + 1] & 0xFF) == expected
          ? ""
          : "it carries " + values + " bytes of values, expected " + expected;
    }
    return Arrays.equals(sent, HEADER + 1, HEADER + 5, received, HEADER + 1, received.length)
        ? ""
        : "it confirms another address or value than was written";
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }
}
