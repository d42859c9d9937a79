package dev.thawbench.drivers.link;

/** A request of the Modbus application protocol (V1.1b3); addresses are as on the wire, from 0. */
public sealed interface ModbusRequest extends Request
    permits ReadHoldingRegisters,
        ReadInputRegisters,
        ReadCoils,
        ReadDiscreteInputs,
        WriteRegister,
        WriteRegisters,
        WriteCoil,
        WriteCoils {
  /** The table that is read or written. */
  Table table();

  /** First address, 0 to 65535. */
  int address();

  /** How many registers or bits, from 1. */
  int quantity();

  /** Function code, as on the wire: 1 to 6, 15 or 16. */
  int functionCode();

  @Override
  default boolean isWrite() {
    return functionCode() > 4;
  }

  @Override
  default String describe() {
    String word = table() == Table.HOLDING_REGISTERS ? "register" : table().word();
    return (isWrite() ? "write " : "read ")
        + quantity()
        + " "
        + word
        + (quantity() == 1 ? "" : "s")
        + " from "
        + address();
  }

  /**
   * The read of {@code quantity} entries of {@code table} from {@code address}.
   *
   * @param table any table
   * @param address first entry, 0 to 65535
   * @param quantity 1 to {@link Table#maximumRead()}
   */
  static ModbusRequest read(Table table, int address, int quantity) {
    return switch (table) {
      case HOLDING_REGISTERS -> new ReadHoldingRegisters(address, quantity);
      case INPUT_REGISTERS -> new ReadInputRegisters(address, quantity);
      case COILS -> new ReadCoils(address, quantity);
      case DISCRETE_INPUTS -> new ReadDiscreteInputs(address, quantity);
    };
  }
}
