package dev.thawbench.drivers.link;

/**
 * Writes one coil: function code 5 (Modbus Application Protocol V1.1b3, 6.5).
 *
 * @param address 0 to 65535, as on the wire
 * @param on whether the coil is set
 */
public record WriteCoil(int address, boolean on) implements ModbusRequest {
  /** Checks the ranges. */
  public WriteCoil {
    Ranges.span(Table.COILS, address, 1, 1);
  }

  @Override
  public Table table() {
    return Table.COILS;
  }

  @Override
  public int quantity() {
    return 1;
  }

  @Override
  public int functionCode() {
    return 5;
  }

  @Override
  public String describe() {
    return "switch coil " + address + (on ? " on" : " off");
  }
}
