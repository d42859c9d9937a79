package dev.thawbench.plant.sensor;

/**
 * What can be wrong with a temperature sensor besides an error of its value. The code is the value
 * of the plant's {@code … sensor fault} inputs.
 */
public enum SensorFault {
  /** Healthy. */
  NONE(0),
  /**
   * Wire broken. An NTC's input sees infinite resistance, the coldest value there is: the output is
   * -60 °C.
   */
  OPEN(1),
  /**
   * Wires touching. An NTC's input sees no resistance, the hottest value there is: the output is
   * 180 °C.
   */
  SHORT(2),
  /** The value stays what it was when the fault began. */
  STUCK(3),
  /** Fallen off its pipe or coil: it takes the temperature of the outdoor air. */
  DETACHED(4);

  private static final SensorFault[] BY_CODE = values();
  private final int code;

  SensorFault(int code) {
    this.code = code;
  }

  /** Value of a {@code … sensor fault} input. */
  public int code() {
    return code;
  }

  /** The fault of a code; codes are 0 to 4. */
  public static SensorFault of(double code) {
    return BY_CODE[(int) code];
  }
}
