package dev.thawbench.virtual.firmware;

import java.util.Optional;

/** What a controller is ordered to do. */
public enum OperatingMode {
  /** Everything off but the protection of the water against freezing. */
  OFF(0),
  /** Heats water to the heating setpoint. */
  HEATING(1),
  /** Cools water to the cooling setpoint. */
  COOLING(2);

  private final int code;

  OperatingMode(int code) {
    this.code = code;
  }

  /** Returns the number that stands for the mode on a bus. */
  public int code() {
    return code;
  }

  /** Returns the mode that {@code code} stands for, or nothing where none does. */
  public static Optional<OperatingMode> of(int code) {
    for (OperatingMode mode : values()) {
      if (mode.code == code) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
