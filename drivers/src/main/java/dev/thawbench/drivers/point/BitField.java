package dev.thawbench.drivers.point;

/**
 * Some bits of a register; bit 0 is the least significant.
 *
 * @param firstBit lowest bit, 0 to 15
 * @param bits how many, 1 to 16
 */
public record BitField(int firstBit, int bits) {
  /** The whole register. */
  public static final BitField ALL = new BitField(0, 16);

  /** Checks the ranges. */
  public BitField {
    if (firstBit < 0 || bits < 1 || firstBit + bits > 16) {
      throw new IllegalArgumentException(
          "a register has the bits 0 to 15; " + bits + " from bit " + firstBit + " are not in it");
    }
  }

  /** Bits that stand alone or together: 0 to 2^bits − 1. */
  int get(int register) {
    return register >>> firstBit & mask();
  }

  /** {@code register} with these bits replaced. */
  int put(int register, int value) {
    return register & ~(mask() << firstBit) & 0xFFFF | (value & mask()) << firstBit;
  }

  /** Largest value they hold. */
  int mask() {
    return (1 << bits) - 1;
  }
}
