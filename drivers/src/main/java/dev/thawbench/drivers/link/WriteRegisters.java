package dev.thawbench.drivers.link;

/**
 * Writes holding registers that follow one another: function code 16 (Modbus Application Protocol
 * V1.1b3, 6.12).
 *
 * @param address first register, 0 to 65535, as on the wire
 * @param registers what is written: 1 to 123 values
 */
public record WriteRegisters(int address, Registers registers) implements ModbusRequest {
  /** Checks the ranges. */
  public WriteRegisters {
    Ranges.span(Table.HOLDING_REGISTERS, address, registers.size(), 123);
  }

  /** The same of bare values, which are copied. */
  public WriteRegisters(int address, int[] values) {
    this(address, new Registers(values));
  }

  /** The value for {@code address() + index}, 0 to 65535. */
  public int value(int index) {
    return registers.value(index);
  }

  @Override
  public Table table() {
    return Table.HOLDING_REGISTERS;
  }

  @Override
  public int quantity() {
    return registers.size();
  }

  @Override
  public int functionCode() {
    return 16;
  }
}
