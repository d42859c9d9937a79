package dev.thawbench.virtual.firmware;

/**
 * What a controller drives.
 *
 * @param compressorSpeedHz speed command to the inverter, Hz, 0 for stop
 * @param outdoorFanPercent outdoor fan, 0 to 100 %
 * @param reversingValve position ordered of the reversing valve
 * @param pumpPercent water pump, 0 to 100 %
 * @param expansionValvePercent expansion valve opening, 0 to 100 %
 * @param auxiliaryHeat auxiliary heater relay
 * @param alarm alarm relay
 */
public record TerminalOutputs(
    double compressorSpeedHz,
    double outdoorFanPercent,
    ValvePosition reversingValve,
    double pumpPercent,
    double expansionValvePercent,
    boolean auxiliaryHeat,
    boolean alarm) {

  /** What the terminals show without mains: every output without voltage. */
  public static final TerminalOutputs DEAD =
      new TerminalOutputs(0, 0, ValvePosition.HEATING, 0, 0, false, false);
}
