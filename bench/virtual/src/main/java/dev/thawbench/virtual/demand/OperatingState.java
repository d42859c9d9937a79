package dev.thawbench.virtual.demand;

/** What the controller is doing; the ordinal is its number on the bus. */
public enum OperatingState {
  /** Mode off, or no mains. */
  OFF("off"),
  /** Waiting: nothing called for, setpoint reached, or a delay running. */
  STANDBY("standby"),
  /** Compressor running in heating. */
  HEATING("heating"),
  /** Compressor running in cooling. */
  COOLING("cooling"),
  /** Compressor stopped for a defrost, valve not yet switched. */
  DEFROST_ENTRY("defrost entry"),
  /** Valve switched, compressor waiting for its restart. */
  DEFROST_DWELL("defrost dwell"),
  /** Compressor running in defrost. */
  MELT("melt"),
  /** Compressor stopped at the end of a defrost, valve not yet back. */
  DEFROST_EXIT("defrost exit"),
  /** Valve back, melt water draining, compressor waiting for its restart. */
  DRIP("drip"),
  /** Locked out by a protection. */
  LOCKED_OUT("locked out");

  private final String words;

  OperatingState(String words) {
    this.words = words;
  }

  /** Returns the state as it is printed on the console. */
  public String words() {
    return words;
  }
}
