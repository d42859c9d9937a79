package dev.thawbench.virtual.firmware;

/**
 * One named number in the register image of a virtual device: its place, form and meaning.
 *
 * @param table which table it lies in
 * @param address first register, 0 to 65535, counted from 0 as on the wire
 * @param name field words, as a profile would call it
 * @param type form of the raw number
 * @param scale value of one raw step, in {@code unit}
 * @param unit unit, empty for a bare number
 * @param meaning what it says, in one line, for the register list
 */
public record Register(
    RegisterTable table,
    int address,
    String name,
    RegisterType type,
    double scale,
    String unit,
    String meaning) {

  /** Stands for a value that is not there: the raw 0x8000 of an INT16 register. */
  public static final double NOT_THERE = Double.NaN;

  private static final long NOT_THERE_RAW = -32_768;

  /** Returns the raw number for {@code value}, held to what the type can carry. */
  public long encode(double value) {
    if (Double.isNaN(value)) {
      return type == RegisterType.INT16 ? NOT_THERE_RAW : type.limit(Long.MAX_VALUE);
    }
    return type.limit(Math.round(value / scale));
  }

  /**
   * Returns the value of registers as they lie in the map.
   *
   * @param first the register at {@link #address}, 0 to 65535
   * @param second the one after it, 0 to 65535; without meaning where the type takes one
   */
  public double decode(int first, int second) {
    long raw =
        switch (type) {
          case INT16 -> (short) first;
          case UINT16 -> first;
          case UINT32 -> (long) first << 16 | second;
        };
    return raw * scale;
  }

  /** Returns the first address after it. */
  public int endAddress() {
    return address + type.width();
  }
}
