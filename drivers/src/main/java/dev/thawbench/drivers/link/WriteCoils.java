package dev.thawbench.drivers.link;

import java.util.Arrays;

/**
 * Writes coils that follow one another: function code 15 (Modbus Application Protocol V1.1b3,
 * 6.11).
 *
 * @param address first coil, 0 to 65535, as on the wire
 * @param values 1 to 1968 bits, set is on; copied
 */
public record WriteCoils(int address, boolean[] values) implements ModbusRequest {
  /** Checks the ranges. */
  public WriteCoils {
    Ranges.span(Table.COILS, address, values.length, 1968);
    values = values.clone();
  }

  /** A copy of the values. */
  @Override
  public boolean[] values() {
    return values.clone();
  }

  /** Whether the coil {@code address() + index} is set. */
  public boolean value(int index) {
    return values[index];
  }

  @Override
  public Table table() {
    return Table.COILS;
  }

  @Override
  public int quantity() {
    return values.length;
  }

  @Override
  public int functionCode() {
    return 15;
  }

  @Override
  public boolean isWrite() {
    return true;
  }

  @Override
  public String describe() {
    return "write "
        + values.length
        + " coil"
        + (values.length == 1 ? "" : "s")
        + " from "
        + address;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WriteCoils that
        && address == that.address
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * address + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "WriteCoils[address=" + address + ", values=" + Arrays.toString(values) + "]";
  }
}
