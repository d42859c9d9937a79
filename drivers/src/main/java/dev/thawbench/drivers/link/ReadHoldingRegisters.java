package dev.thawbench.drivers.link;

/**
 * Reads {@code quantity} holding registers from {@code address}: function code 3 (Modbus
 * Application Protocol V1.1b3, 6.3).
 *
 * @param address first entry, 0 to 65535, as on the wire
 * @param quantity 1 to 125
 */
public record ReadHoldingRegisters(int address, int quantity) implements ModbusRequest {
  /** Checks the ranges. */
  public ReadHoldingRegisters {
    Ranges.span(Table.HOLDING_REGISTERS, address, quantity, 125);
  }

  @Override
  public Table table() {
    return Table.HOLDING_REGISTERS;
  }

  @Override
  public int functionCode() {
    return 3;
  }
}
