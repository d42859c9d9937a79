package dev.thawbench.drivers.link;

/**
 * Reads {@code quantity} discrete inputs from {@code address}: function code 2 (Modbus Application
 * Protocol V1.1b3, 6.2).
 *
 * @param address first entry, 0 to 65535, as on the wire
 * @param quantity 1 to 2000
 */
public record ReadDiscreteInputs(int address, int quantity) implements ModbusRequest {
  /** Checks the ranges. */
  public ReadDiscreteInputs {
    Ranges.span(Table.DISCRETE_INPUTS, address, quantity, 2000);
  }

  @Override
  public Table table() {
    return Table.DISCRETE_INPUTS;
  }

  @Override
  public int functionCode() {
    return 2;
  }
}
