package dev.thawbench.drivers.point;

import dev.thawbench.drivers.link.Registers;

/**
 * Between a point's value and what lies in its registers or bits. Pure functions.
 *
 * <p>A raw value that is one of the point's sentinels, and a float that is no number, decode to
 * {@link Double#NaN}: the value is not there.
 */
public final class PointCodec {
  private PointCodec() {}

  /**
   * The value of {@code point} in a reply.
   *
   * @param registers what was read
   * @param index place of the point's first register in it
   * @return value in the point's unit; NaN where it is not there
   */
  public static double decode(Point point, Registers registers, int index) {
    return point.width() == 1
        ? decode(point, registers.value(index), 0)
        : decode(point, registers.value(index), registers.value(index + 1));
  }

  /**
   * The value of {@code point}.
   *
   * @param first its register, or the one with the lower address: 0 to 65535
   * @param second the one with the higher address; not looked at for a point of one register
   * @return value in the point's unit; NaN where it is not there
   */
  public static double decode(Point point, int first, int second) {
    ByteOrder order = point.order();
    switch (point.type()) {
      case FLOAT32:
        int bits = order.bits(first, second);
        if (isSentinel(point, bits & 0xFFFFFFFFL, bits)) {
          return Double.NaN;
        }
        float value = Float.intBitsToFloat(bits);
        return Float.isFinite(value) ? value * point.scale() + point.offset() : Double.NaN;
      case INT32:
      case UINT32:
        int wide = order.bits(first, second);
        long unsigned = wide & 0xFFFFFFFFL;
        return isSentinel(point, unsigned, wide)
            ? Double.NaN
            : scaled(point, point.type() == PointType.INT32 ? wide : unsigned);
      default:
        int word = order.word(first);
        int raw = point.field().get(word);
        if (isSentinel(point, raw, (short) word)) {
          return Double.NaN;
        }
        return scaled(point, point.type() == PointType.INT16 ? (short) word : raw);
    }
  }

  /** The value of a coil or discrete input. */
  public static double decode(Point point, boolean bit) {
    return scaled(point, bit ? 1 : 0);
  }

  /**
   * The registers of {@code point} for a value, in the order of their addresses, rounded to the
   * nearest raw step, halves to even.
   *
   * @param value in the point's unit
   * @param present what the register holds now; its bits outside the point's bit field are kept
   * @return 1 or 2 registers of 0 to 65535
   * @throws IllegalArgumentException where the type cannot hold the value
   */
  public static int[] encode(Point point, double value, int present) {
    double scaled = (value - point.offset()) / point.scale();
    if (point.type() == PointType.FLOAT32) {
      float single = (float) scaled;
      if (!Float.isFinite(single)) {
        throw new IllegalArgumentException(point.describe() + " can't hold " + value);
      }
      return split(point, Float.floatToIntBits(single));
    }
    double rounded = Math.rint(scaled);
    if (!(rounded >= minimumRaw(point) && rounded <= maximumRaw(point))) {
      throw new IllegalArgumentException(
          point.describe()
              + " can't hold "
              + value
              + (point.unit().isEmpty() ? "" : " " + point.unit()));
    }
    long raw = (long) rounded;
    if (point.width() == 2) {
      return split(point, (int) raw);
    }
    ByteOrder order = point.order();
    return new int[] {order.word(point.field().put(order.word(present), (int) raw))};
  }

  /** Whether a coil is set for a value: it is unless the raw value is 0. */
  public static boolean encodeBit(Point point, double value) {
    return Math.rint((value - point.offset()) / point.scale()) != 0;
  }

  private static int[] split(Point point, int bits) {
    return new int[] {point.order().first(bits), point.order().second(bits)};
  }

  private static double scaled(Point point, double raw) {
    return raw * point.scale() + point.offset();
  }

  private static boolean isSentinel(Point point, long unsigned, long signed) {
    return !point.sentinels().isEmpty()
        && (point.sentinels().contains(unsigned) || point.sentinels().contains(signed));
  }

  private static double minimumRaw(Point point) {
    return switch (point.type()) {
      case INT16 -> Short.MIN_VALUE;
      case INT32 -> Integer.MIN_VALUE;
      default -> 0;
    };
  }

  private static double maximumRaw(Point point) {
    return switch (point.type()) {
      case INT16 -> Short.MAX_VALUE;
      case INT32 -> Integer.MAX_VALUE;
      case UINT32 -> 4_294_967_295.0;
      default -> point.field().mask();
    };
  }
}
