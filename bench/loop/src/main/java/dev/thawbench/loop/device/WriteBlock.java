package dev.thawbench.loop.device;

import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.Registers;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.link.WriteCoil;
import dev.thawbench.drivers.link.WriteCoils;
import dev.thawbench.drivers.link.WriteRegister;
import dev.thawbench.drivers.link.WriteRegisters;
import dev.thawbench.drivers.point.Point;
import dev.thawbench.drivers.point.PointCodec;
import dev.thawbench.drivers.point.PointType;
import dev.thawbench.drivers.point.WriteGuard;
import dev.thawbench.loop.station.Wire;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Points of one device that lie side by side, or are bits of one register, and are written by one
 * request: changed values go out together, and those between them again as they are.
 */
public final class WriteBlock {
  private final String source;
  private final List<Wire> wires;
  private final Point[] points;
  private final int address;
  private final int[] image;
  private final double[] values;
  private final boolean[] isOurs;
  private final boolean[] isPending;
  private final boolean isRationed;
  private final boolean isPartOfARegister;
  private boolean dirty = true;
  private boolean admitted;

  /**
   * A block of points that follow one another without a gap in one table.
   *
   * @param source its name among the sources of a trace
   * @param wires the points, by address
   */
  WriteBlock(String source, List<Wire> wires) {
    this.source = source;
    this.wires = List.copyOf(wires);
    this.points = wires.stream().map(wire -> wire.point().point()).toArray(Point[]::new);
    this.address = points[0].address();
    this.image = new int[points[points.length - 1].endAddress() - address];
    this.values = new double[points.length];
    Arrays.fill(values, Double.NaN);
    this.isOurs = new boolean[points.length];
    this.isPending = new boolean[points.length];
    this.isRationed = Arrays.stream(points).anyMatch(WriteBlock::isRationed);
    this.isPartOfARegister = Arrays.stream(points).anyMatch(Point::isPartOfARegister);
  }

  /** Whether a point may be written only so often. */
  static boolean isRationed(Point point) {
    return point.limits().minimumIntervalNanos() > 0 || point.limits().writesPerDay() > 0;
  }

  /** Its name among the sources of a trace: {@code io write 1}. */
  public String source() {
    return source;
  }

  /** The signals it carries, by address. */
  public List<Wire> wires() {
    return wires;
  }

  /**
   * Sets a point's value; the block is to be written if its registers change.
   *
   * @param index which of {@link #wires()}
   * @param value in the point's unit
   * @return the value that the registers now say
   * @throws IllegalArgumentException if the point can't hold it
   */
  public double set(int index, double value) {
    double says = put(index, value);
    if (value != values[index]) {
      values[index] = value;
      admitted = false;
    }
    isOurs[index] = true;
    isPending[index] = true;
    return says;
  }

  /**
   * Takes over what the device says that a point holds: nothing that must be written.
   *
   * @param index which of {@link #wires()}
   * @param value in the point's unit
   * @return the value that the registers now say
   */
  public double found(int index, double value) {
    double says = put(index, value);
    values[index] = value;
    isOurs[index] = false;
    isPending[index] = false;
    dirty = false;
    for (boolean pending : isPending) {
      dirty |= pending;
    }
    return says;
  }

  private double put(int index, double value) {
    Point point = points[index];
    int at = point.address() - address;
    if (!point.table().holdsRegisters()) {
      int bit = PointCodec.encodeBit(point, value) ? 1 : 0;
      dirty |= image[at] != bit;
      image[at] = bit;
      return bit;
    }
    int[] registers = PointCodec.encode(point, value, image[at]);
    for (int i = 0; i < registers.length; i++) {
      dirty |= image[at + i] != registers[i];
      image[at + i] = registers[i];
    }
    return quantized(point, value);
  }

  /** Whether something in it has not reached the device. */
  public boolean isDirty() {
    return dirty;
  }

  /** Whether it is some of a register's bits, beside which others may mean something too. */
  boolean isPartOfARegister() {
    return isPartOfARegister;
  }

  /** The request that reads what it writes. */
  ModbusRequest presentRequest() {
    return ModbusRequest.read(points[0].table(), address, image.length);
  }

  /** Takes over what its registers hold now, but for what was set and not written yet. */
  void present(Registers registers) {
    for (int i = 0; i < image.length; i++) {
      image[i] = registers.value(i);
    }
    for (int i = 0; i < points.length; i++) {
      if (isPending[i]) {
        put(i, values[i]);
      }
    }
    dirty = true;
  }

  /** Why a value that was set may not be written; empty if it lies in its point's range. */
  Optional<String> outOfRange(WriteGuard guard) {
    for (int i = 0; i < points.length; i++) {
      boolean fits =
          values[i] >= points[i].limits().minimum() && values[i] <= points[i].limits().maximum();
      if (isPending[i]
          && !fits
          && guard.look(points[i], values[i], 0) instanceof WriteGuard.Refused refused) {
        return Optional.of(refused.why());
      }
    }
    return Optional.empty();
  }

  /**
   * Asks {@code guard} for a write now; the same values sent again, because they were not answered,
   * are the same write.
   *
   * @param nowNanos scenario time, ns
   * @return why it may not be written; empty if it may
   */
  Optional<String> refusal(WriteGuard guard, long nowNanos) {
    Optional<String> outOfRange = outOfRange(guard);
    if (outOfRange.isPresent() || admitted || !isRationed) {
      return outOfRange;
    }
    for (int i = 0; i < points.length; i++) {
      // A write of the register is one of all its bits.
      if (isRationed(points[i])
          && !Double.isNaN(values[i])
          && guard.admit(points[i], values[i], nowNanos) instanceof WriteGuard.Refused refused) {
        return Optional.of(refused.why());
      }
    }
    admitted = true;
    return Optional.empty();
  }

  /** The device has it. */
  public void written() {
    dirty = false;
    admitted = false;
    Arrays.fill(isPending, false);
  }

  /** Whether writing it twice does no harm, as its points say. */
  public boolean isRepeatable() {
    return wires.stream().allMatch(wire -> wire.point().point().limits().repeatable());
  }

  /** The device may have lost what was set, as after a power cut. */
  public void lost() {
    for (int i = 0; i < points.length; i++) {
      isPending[i] = isOurs[i];
      dirty |= isOurs[i];
    }
  }

  /** The request that writes it as it stands now. */
  public ModbusRequest request() {
    Table table = points[0].table();
    if (!table.holdsRegisters()) {
      return image.length == 1 ? new WriteCoil(address, image[0] != 0) : coils();
    }
    return image.length == 1
        ? new WriteRegister(address, image[0])
        : new WriteRegisters(address, image);
  }

  private WriteCoils coils() {
    boolean[] bits = new boolean[image.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = image[i] != 0;
    }
    return new WriteCoils(address, bits);
  }

  private static double quantized(Point point, double value) {
    double scaled = (value - point.offset()) / point.scale();
    return point.type() == PointType.FLOAT32
        ? (float) scaled * point.scale() + point.offset()
        : Math.rint(scaled) * point.scale() + point.offset();
  }

  @Override
  public String toString() {
    return "WriteBlock[" + address + ", " + Arrays.toString(image) + "]";
  }
}
