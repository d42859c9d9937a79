package dev.thawbench.drivers.point;

import dev.thawbench.drivers.link.Table;
import java.util.Map;
import java.util.Set;

/**
 * One named value of a Modbus device. Its value is {@code raw · scale + offset} in {@code unit}.
 * Made by {@link #named(String)}.
 *
 * @param name the name in the profile: {@code coil temperature}
 * @param table where it lies
 * @param address first register or bit, 0 to 65535, as on the wire
 * @param type how the raw value lies there
 * @param order in what order its bytes travel
 * @param field the bits of its register that are meant; all 16 but for BIT and ENUM
 * @param scale unit per raw step, not 0
 * @param offset value of raw 0, in {@code unit}
 * @param unit {@code °C}, {@code Hz}, empty for a bare number
 * @param access what may be done with it
 * @param sentinels raw values that mean 'not there': 0x8000, 0xFFFF or −32768 all find their like
 * @param labels names of raw values, of an ENUM
 * @param limits where and how often it may be written
 */
public record Point(
    String name,
    Table table,
    int address,
    PointType type,
    ByteOrder order,
    BitField field,
    double scale,
    double offset,
    String unit,
    Access access,
    Set<Long> sentinels,
    Map<Integer, String> labels,
    WriteLimits limits) {
  /** Checks that the parts fit together. */
  public Point {
    sentinels = Set.copyOf(sentinels);
    labels = Map.copyOf(labels);
    PointRules.check(name, table, address, type, field, scale, offset, access);
  }

  /** Begins a point: an unsigned holding register at 0, read only, until told otherwise. */
  public static PointBuilder named(String name) {
    return new PointBuilder(name);
  }

  /** How many registers, or coils, it takes: 1 or 2. */
  public int width() {
    return type.width();
  }

  /** First address after it. */
  public int endAddress() {
    return address + type.width();
  }

  /** Value of one raw step, in {@code unit}: what the device cannot say finer; 0 for FLOAT32. */
  public double resolution() {
    return type == PointType.FLOAT32 ? 0 : Math.abs(scale);
  }

  /** Whether it is some of a register's bits, beside which others may mean something too. */
  public boolean isPartOfARegister() {
    return table.holdsRegisters() && !field.equals(BitField.ALL);
  }

  /** {@code 'coil temperature' (holding register 2111 on the wire, int16)}. */
  public String describe() {
    return "'"
        + name
        + "' ("
        + table.word()
        + " "
        + address
        + " on the wire, "
        + type.name().toLowerCase(java.util.Locale.ROOT)
        + ")";
  }
}
