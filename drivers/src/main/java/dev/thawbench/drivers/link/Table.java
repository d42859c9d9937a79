package dev.thawbench.drivers.link;

/**
 * One of the four address spaces of a Modbus device (Modbus Application Protocol V1.1b3, 4.3).
 * Addresses in each run from 0 to 65535, as on the wire.
 */
public enum Table {
  /** 16-bit registers, read and written: function codes 3, 6 and 16. */
  HOLDING_REGISTERS("holding register", true, true),
  /** 16-bit registers, read only: function code 4. */
  INPUT_REGISTERS("input register", true, false),
  /** Single bits, read and written: function codes 1, 5 and 15. */
  COILS("coil", false, true),
  /** Single bits, read only: function code 2. */
  DISCRETE_INPUTS("discrete input", false, false);

  private final String word;
  private final boolean registers;
  private final boolean writable;

  Table(String word, boolean registers, boolean writable) {
    this.word = word;
    this.registers = registers;
    this.writable = writable;
  }

  /** The field's word for one entry, as messages print it: {@code holding register}. */
  public String word() {
    return word;
  }

  /** Whether an entry is a 16-bit register; otherwise it is one bit. */
  public boolean holdsRegisters() {
    return registers;
  }

  /** Whether the protocol has a function code that writes here. */
  public boolean isWritable() {
    return writable;
  }

  /** The most entries that one read may ask for: 125 registers or 2000 bits. */
  public int maximumRead() {
    return registers ? 125 : 2000;
  }
}
