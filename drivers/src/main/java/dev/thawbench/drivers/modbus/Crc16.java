package dev.thawbench.drivers.modbus;

/** The checksum of Modbus RTU (Modbus over Serial Line V1.02, 6.2.2): CRC-16 with 0xA001. */
public final class Crc16 {
  private static final int[] TABLE = table();

  private Crc16() {}

  /** The checksum over {@code length} bytes from {@code from}; its low byte is sent first. */
  public static int of(byte[] bytes, int from, int length) {
    int crc = 0xFFFF;
    for (int i = from; i < from + length; i++) {
      crc = crc >>> 8 ^ TABLE[(crc ^ bytes[i]) & 0xFF];
    }
    return crc;
  }

  private static int[] table() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int crc = i;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) != 0 ? crc >>> 1 ^ 0xA001 : crc >>> 1;
      }
      table[i] = crc;
    }
    return table;
  }
}
