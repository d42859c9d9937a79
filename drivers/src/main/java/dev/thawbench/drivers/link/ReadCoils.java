package dev.thawbench.drivers.link;

/**
 * Reads {@code quantity} coils from {@code address}: function code 1 (Modbus Application Protocol
 * V1.1b3, 6.1).
 *
 * @param address first entry, 0 to 65535, as on the wire
 * @param quantity 1 to 2000
 */
public record ReadCoils(int address, int quantity) implements ModbusRequest {
  /** Checks the ranges. */
  public ReadCoils {
    Ranges.span(Table.COILS, address, quantity, 2000);
  }

  @Override
  public Table table() {
    return Table.COILS;
  }

  @Override
  public int functionCode() {
    return 1;
  }
}
