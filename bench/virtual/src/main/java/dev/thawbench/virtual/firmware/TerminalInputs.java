package dev.thawbench.virtual.firmware;

/**
 * What lies on a controller's input terminals. Temperatures are those that an ideal NTC simulator
 * is set to: {@link #OPEN_CIRCUIT} is an infinite resistance, {@link #SHORT_CIRCUIT} none, which an
 * NTC input takes for endlessly cold and endlessly hot.
 *
 * @param mainsOn supply voltage present
 * @param coilTempC outdoor coil, °C
 * @param outdoorAirTempC outdoor air, °C
 * @param supplyTempC water leaving the unit, °C
 * @param returnTempC water entering the unit, °C
 * @param dischargeTempC discharge line, °C
 * @param lowPressureBar suction pressure, bar absolute
 * @param highPressureBar discharge pressure, bar absolute
 * @param pressureDifferenceBar what the reversing valve's slide is moved by, bar
 * @param highPressureSwitchClosed normally closed contact, open at too high a pressure
 * @param lowPressureSwitchClosed normally closed contact, open at too low a pressure
 * @param callClosed thermostat contact, closed while heat or cold is called for
 */
public record TerminalInputs(
    boolean mainsOn,
    double coilTempC,
    double outdoorAirTempC,
    double supplyTempC,
    double returnTempC,
    double dischargeTempC,
    double lowPressureBar,
    double highPressureBar,
    double pressureDifferenceBar,
    boolean highPressureSwitchClosed,
    boolean lowPressureSwitchClosed,
    boolean callClosed) {

  /** A sensor with a broken wire. */
  public static final double OPEN_CIRCUIT = Double.NEGATIVE_INFINITY;

  /** A sensor with its wires joined. */
  public static final double SHORT_CIRCUIT = Double.POSITIVE_INFINITY;

  /** A unit at rest at 10 °C with mains on and heat called for. */
  public static final TerminalInputs AT_REST =
      new TerminalInputs(true, 10, 10, 10, 10, 10, 6, 6, 0, true, true, true);
}
