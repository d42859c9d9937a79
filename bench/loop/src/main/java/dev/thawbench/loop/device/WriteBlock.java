package dev.thawbench.loop.device;

import dev.thawbench.drivers.link.ModbusRequest;
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
 * Points of one device that lie side by side and are written by one request: changed values go out
 * together, and those between them again as they are.
 */
public final class WriteBlock {
  private static final int MOST_REGISTERS = 123;

  private final List<Wire> wires;
  private final int address;
  private final int[] image;
  private boolean dirty = true;
  private boolean admitted;
  private double last = Double.NaN;

  /** A block of points that follow one another without a gap in one table. */
  WriteBlock(List<Wire> wires) {
    this.wires = List.copyOf(wires);
    Point first = wires.get(0).point().point();
    Point last = wires.get(wires.size() - 1).point().point();
    this.address = first.address();
    this.image = new int[last.endAddress() - address];
  }

  /** Whether {@code next} may join a block that ends with {@code last}. */
  static boolean joins(Point first, Point last, Point next) {
    return !isRationed(last)
        && !isRationed(next)
        && last.table() == next.table()
        && last.endAddress() == next.address()
        && next.endAddress() - first.address() <= MOST_REGISTERS;
  }

  /** Whether it may be written only so often; then it is alone in its block. */
  private static boolean isRationed(Point point) {
    return point.limits().minimumIntervalNanos() > 0 || point.limits().writesPerDay() > 0;
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
    Point point = wires.get(index).point().point();
    int at = point.address() - address;
    if (value != last) {
      last = value;
      admitted = false;
    }
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

  /**
   * Asks {@code guard} for a write now; the same value sent again, because it was not answered, is
   * the same write.
   *
   * @param nowNanos scenario time, ns
   * @return why it may not be written; empty if it may
   */
  Optional<String> refusal(WriteGuard guard, long nowNanos) {
    Point first = wires.get(0).point().point();
    if (admitted || !isRationed(first)) {
      return Optional.empty();
    }
    if (guard.admit(first, last, nowNanos) instanceof WriteGuard.Refused refused) {
      return Optional.of(refused.why());
    }
    admitted = true;
    return Optional.empty();
  }

  /** The device has it. */
  public void written() {
    dirty = false;
    admitted = false;
  }

  /** Whether writing it twice does no harm, as its points say. */
  public boolean isRepeatable() {
    return wires.stream().allMatch(wire -> wire.point().point().limits().repeatable());
  }

  /** The device may have lost it, as after a power cut. */
  public void lost() {
    dirty = true;
  }

  /** The request that writes it as it stands now. */
  public ModbusRequest request() {
    Table table = wires.get(0).point().point().table();
    if (!table.holdsRegisters()) {
      return image.length == 1 ? new WriteCoil(address, image[0] != 0) : coils();
    }
    return image.length == 1
        ? new WriteRegister(address, image[0])
        : new WriteRegisters(address, image);
  }

  private WriteCoils coils() {
    boolean[] values = new boolean[image.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = image[i] != 0;
    }
    return new WriteCoils(address, values);
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
