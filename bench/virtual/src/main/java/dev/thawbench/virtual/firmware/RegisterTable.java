package dev.thawbench.virtual.firmware;

/** The two tables of a Modbus server that a virtual device uses. */
public enum RegisterTable {
  /** Read only: measured values and states. */
  INPUT_REGISTER("input register"),
  /** Settings, which a master may write, and parameters, which it may read. */
  HOLDING_REGISTER("holding register");

  private final String words;

  RegisterTable(String words) {
    this.words = words;
  }

  /** Returns the table as it is called in profiles and in the register list. */
  public String words() {
    return words;
  }
}
