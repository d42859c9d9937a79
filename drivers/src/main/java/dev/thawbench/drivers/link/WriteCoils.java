package dev.thawbench.drivers.link;

/**
 * Writes coils that follow one another: function code 15 (Modbus Application Protocol V1.1b3,
 * 6.11).
 *
 * @param address first coil, 0 to 65535, as on the wire
 * @param bits what is written: 1 to 1968 bits, set is on
 */
public record WriteCoils(int address, Bits bits) implements ModbusRequest {
  /** Checks the ranges. */
  public WriteCoils {
    Ranges.span(Table.COILS, address, bits.size(), 1968);
  }

  /** The same of bare values, which are copied. */
  public WriteCoils(int address, boolean[] values) {
    this(address, new Bits(values));
  }

  /** Whether the coil {@code address() + index} is set. */
  public boolean value(int index) {
    return bits.value(index);
  }

  @Override
  public Table table() {
    return Table.COILS;
  }

  @Override
  public int quantity() {
    return bits.size();
  }

  @Override
  public int functionCode() {
    return 15;
  }
}
