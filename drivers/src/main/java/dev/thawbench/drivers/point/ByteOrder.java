package dev.thawbench.drivers.point;

/**
 * In what order a value's bytes travel. A is the most significant byte of four; of a value in one
 * register only the order within the register counts.
 */
public enum ByteOrder {
  /** High word first, high byte first: what the Modbus protocol means. */
  ABCD(false, false),
  /** High word first, low byte first. */
  BADC(false, true),
  /** Low word first, high byte first: the usual deviation. */
  CDAB(true, false),
  /** Low word first, low byte first. */
  DCBA(true, true);

  private final boolean lowWordFirst;
  private final boolean lowByteFirst;

  ByteOrder(boolean lowWordFirst, boolean lowByteFirst) {
    this.lowWordFirst = lowWordFirst;
    this.lowByteFirst = lowByteFirst;
  }

  /** The value of one register, 0 to 65535, from what was on the wire. */
  int word(int register) {
    return lowByteFirst ? (register >>> 8 | register << 8) & 0xFFFF : register & 0xFFFF;
  }

  /** The 32 bits of two registers in the order of their addresses. */
  int bits(int first, int second) {
    int a = word(first);
    int b = word(second);
    return lowWordFirst ? b << 16 | a : a << 16 | b;
  }

  /** The register with the lower address for these 32 bits. */
  int first(int bits) {
    return word(lowWordFirst ? bits & 0xFFFF : bits >>> 16);
  }

  /** The register with the higher address for these 32 bits. */
  int second(int bits) {
    return word(lowWordFirst ? bits >>> 16 : bits & 0xFFFF);
  }
}
