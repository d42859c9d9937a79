package dev.thawbench.drivers.link;

/**
 * Reads {@code quantity} input registers from {@code address}: function code 4 (Modbus Application
 * Protocol V1.1b3, 6.4).
 *
 * @param address first entry, 0 to 65535, as on the wire
 * @param quantity 1 to 125
 */
public record ReadInputRegisters(int address, int quantity) implements ModbusRequest {
  /** Checks the ranges. */
  public ReadInputRegisters {
    Ranges.span(Table.INPUT_REGISTERS, address, quantity, 125);
  }

  @Override
  public Table table() {
    return Table.INPUT_REGISTERS;
  }

  @Override
  public int functionCode() {
    return 4;
  }
}
