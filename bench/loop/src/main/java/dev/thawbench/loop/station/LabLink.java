package dev.thawbench.loop.station;

/** The links over which a virtual lab answers. */
public enum LabLink {
  MODBUS_TCP("modbus tcp"),
  MODBUS_RTU("modbus rtu"),
  CONSOLE("console");

  private final String words;

  LabLink(String words) {
    this.words = words;
  }

  /** As in station files. */
  public String words() {
    return words;
  }
}
