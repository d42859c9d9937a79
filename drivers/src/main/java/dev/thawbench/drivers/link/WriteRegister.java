package dev.thawbench.drivers.link;

/**
 * Writes one holding register: function code 6 (Modbus Application Protocol V1.1b3, 6.6).
 *
 * @param address 0 to 65535, as on the wire
 * @param value 0 to 65535
 */
public record WriteRegister(int address, int value) implements ModbusRequest {
  /** Checks the ranges. */
  public WriteRegister {
    Ranges.span(Table.HOLDING_REGISTERS, address, 1, 1);
    Ranges.register(value);
  }

  @Override
  public Table table() {
    return Table.HOLDING_REGISTERS;
  }

  @Override
  public int quantity() {
    return 1;
  }

  @Override
  public int functionCode() {
    return 6;
  }

  @Override
  public String describe() {
    return "write " + value + " to register " + address;
  }
}
