package dev.thawbench.drivers.modbus;

/**
 * Frames on a serial line: unit, PDU, checksum (Modbus over Serial Line V1.02, 2.5.1). An RTU frame
 * does not say its length; for the function codes of the bench it follows from the first bytes.
 */
public final class RtuFrame {
  /** Shortest frame: unit, function, checksum. */
  public static final int SHORTEST = 4;

  /** Longest frame. */
  public static final int LONGEST = 256;

  private RtuFrame() {}

  /** The frame around a PDU. */
  public static byte[] of(int unit, byte[] pdu) {
    byte[] frame = new byte[pdu.length + 3];
    frame[0] = (byte) unit;
    System.arraycopy(pdu, 0, frame, 1, pdu.length);
    int crc = Crc16.of(frame, 0, pdu.length + 1);
    frame[pdu.length + 1] = (byte) crc;
    frame[pdu.length + 2] = (byte) (crc >>> 8);
    return frame;
  }

  /** The PDU in a whole frame of {@code length} bytes from {@code from}. */
  public static byte[] pdu(byte[] bytes, int from, int length) {
    return java.util.Arrays.copyOfRange(bytes, from + 1, from + length - 2);
  }

  /**
   * Whether the last two of {@code length} bytes from {@code from} are the checksum of the rest.
   */
  public static boolean hasGoodCrc(byte[] bytes, int from, int length) {
    return Crc16.of(bytes, from, length - 2) == crc(bytes, from, length);
  }

  /** The checksum that stands at the end of {@code length} bytes from {@code from}. */
  public static int crc(byte[] bytes, int from, int length) {
    return bytes[from + length - 2] & 0xFF | (bytes[from + length - 1] & 0xFF) << 8;
  }

  /**
   * How long the reply that begins at {@code from} is.
   *
   * @param available how many bytes there are from there
   * @return its length in bytes; 0 where more bytes must come first; −1 where it cannot be one
   */
  public static int replyLength(byte[] bytes, int from, int available) {
    if (available < 2) {
      return 0;
    }
    int function = bytes[from + 1] & 0xFF;
    if (function >= 0x80) {
      return 5;
    }
    return switch (function) {
      case 1, 2, 3, 4, 23 -> available < 3 ? 0 : 5 + (bytes[from + 2] & 0xFF);
      case 5, 6, 15, 16 -> 8;
      case 22 -> 10;
      default -> -1;
    };
  }

  /**
   * How long the request that begins at {@code from} is.
   *
   * @param available how many bytes there are from there
   * @return its length in bytes; 0 where more bytes must come first; −1 where it cannot be one
   */
  public static int requestLength(byte[] bytes, int from, int available) {
    if (available < 2) {
      return 0;
    }
    return switch (bytes[from + 1]) {
      case 1, 2, 3, 4, 5, 6 -> 8;
      case 15, 16 -> available < 7 ? 0 : 9 + (bytes[from + 6] & 0xFF);
      case 22 -> 10;
      case 23 -> available < 11 ? 0 : 13 + (bytes[from + 10] & 0xFF);
      default -> -1;
    };
  }
}
