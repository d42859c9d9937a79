package dev.thawbench.drivers.point;

import dev.thawbench.drivers.link.Table;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes a {@link Point}: {@code Point.named("coil temperature").holding(2111).uint16().scale(0.01)
 * .offset(-30).unit("°C").build()}. Not thread-safe.
 */
public final class PointBuilder {
  private final String name;
  private Table table = Table.HOLDING_REGISTERS;
  private int address;
  private PointType type = PointType.UINT16;
  private ByteOrder order = ByteOrder.ABCD;
  private BitField field = BitField.ALL;
  private double scale = 1;
  private double offset;
  private String unit = "";
  private Access access = Access.READ;
  private final Set<Long> sentinels = new LinkedHashSet<>();
  private final Map<Integer, String> labels = new LinkedHashMap<>();
  private WriteLimits limits = WriteLimits.NONE;

  PointBuilder(String name) {
    this.name = name;
  }

  /** Where it lies; {@code wireAddress} counts from 0. A coil or a discrete input is a bit. */
  public PointBuilder at(Table where, int wireAddress) {
    table = where;
    address = wireAddress;
    if (!where.holdsRegisters()) {
      type = PointType.BIT;
    }
    return this;
  }

  /** A holding register, counted from 0 as on the wire. */
  public PointBuilder holding(int wireAddress) {
    return at(Table.HOLDING_REGISTERS, wireAddress);
  }

  /** An input register, counted from 0 as on the wire. */
  public PointBuilder input(int wireAddress) {
    return at(Table.INPUT_REGISTERS, wireAddress);
  }

  /** A coil, counted from 0 as on the wire. */
  public PointBuilder coil(int wireAddress) {
    return at(Table.COILS, wireAddress);
  }

  /** A discrete input, counted from 0 as on the wire. */
  public PointBuilder discrete(int wireAddress) {
    return at(Table.DISCRETE_INPUTS, wireAddress);
  }

  /** How the raw value lies there. */
  public PointBuilder type(PointType value) {
    type = value;
    return this;
  }

  /** Two's complement in one register. */
  public PointBuilder int16() {
    return type(PointType.INT16);
  }

  /** One register, unsigned. */
  public PointBuilder uint16() {
    return type(PointType.UINT16);
  }

  /** One bit of a register, 0 being the least significant. */
  public PointBuilder bit(int index) {
    field = new BitField(index, 1);
    return type(PointType.BIT);
  }

  /** Named values of a register, or with {@link #bits} of some of its bits. */
  public PointBuilder labels(Map<Integer, String> names) {
    labels.putAll(names);
    return type(PointType.ENUM);
  }

  /** Some bits of a register, as a number or with names. */
  public PointBuilder bits(int firstBit, int count) {
    field = new BitField(firstBit, count);
    return type(PointType.ENUM);
  }

  /** In what order the bytes travel. */
  public PointBuilder order(ByteOrder value) {
    order = value;
    return this;
  }

  /** Unit per raw step. */
  public PointBuilder scale(double value) {
    scale = value;
    return this;
  }

  /** Value of raw 0, in the unit. */
  public PointBuilder offset(double value) {
    offset = value;
    return this;
  }

  /** The unit's text. */
  public PointBuilder unit(String value) {
    unit = value;
    return this;
  }

  /** What may be done with it. */
  public PointBuilder access(Access value) {
    access = value;
    return this;
  }

  /** Raw values that mean 'not there'. */
  public PointBuilder sentinels(long... raw) {
    for (long value : raw) {
      sentinels.add(value);
    }
    return this;
  }

  /** Where and how often it may be written. */
  public PointBuilder limits(WriteLimits value) {
    limits = value;
    return this;
  }

  /** The point; parts that do not fit together are an {@link IllegalArgumentException}. */
  public Point build() {
    return new Point(
        name, table, address, type, order, field, scale, offset, unit, access, sentinels, labels,
        limits);
  }
}
