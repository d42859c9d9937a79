package dev.thawbench.drivers.link;

import java.util.Arrays;

/**
 * Writes holding registers that follow one another: function code 16 (Modbus Application Protocol
 * V1.1b3, 6.12).
 *
 * @param address first register, 0 to 65535, as on the wire
 * @param values 1 to 123 values of 0 to 65535; copied
 */
public record WriteRegisters(int address, int[] values) implements ModbusRequest {
  /** Checks the ranges. */
  public WriteRegisters {
    Ranges.span(Table.HOLDING_REGISTERS, address, values.length, 123);
    values = Ranges.registers(values);
  }

  /** A copy of the values. */
  @Override
  public int[] values() {
    return values.clone();
  }

  /** The value for {@code address() + index}, 0 to 65535. */
  public int value(int index) {
    return values[index];
  }

  @Override
  public Table table() {
    return Table.HOLDING_REGISTERS;
  }

  @Override
  public int quantity() {
    return values.length;
  }

  @Override
  public int functionCode() {
    return 16;
  }

  @Override
  public boolean isWrite() {
    return true;
  }

  @Override
  public String describe() {
    return "write "
        + values.length
        + " register"
        + (values.length == 1 ? "" : "s")
        + " from "
        + address;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WriteRegisters that
        && address == that.address
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * address + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "WriteRegisters[address=" + address + ", values=" + Arrays.toString(values) + "]";
  }
}
