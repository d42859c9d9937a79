package dev.thawbench.plant.parameter;

/** The compressor and its inverter. */
public enum CompressorParameter implements PlantParameter {
  /** Displacement of the compressor. */
  DISPLACEMENT(
      "compressor displacement",
      "cm³",
      5,
      200,
      45,
      "8 kW R290 scroll or rotary; volumetric capacity 2990 kJ/m³ at 0/37 °C (CoolProp)"),
  /** Volumetric efficiency at pressure ratio 1. */
  VOLUMETRIC_EFFICIENCY(
      "volumetric efficiency", "", 0.8, 1, 0.97, "scroll and rotary data, AHRI 540 maps"),
  /** Loss of volumetric efficiency per unit of pressure ratio. */
  VOLUMETRIC_SLOPE(
      "volumetric efficiency slope",
      "",
      0,
      0.1,
      0.03,
      "clearance and leakage of scrolls, AHRI 540 maps"),
  /** Isentropic efficiency at its best, inverter included. */
  ISENTROPIC_EFFICIENCY(
      "isentropic efficiency", "", 0.5, 0.8, 0.7, "variable-speed scrolls 0.62 to 0.75"),
  /** Pressure ratio up to which the best efficiency holds. */
  BEST_PRESSURE_RATIO(
      "best pressure ratio", "", 2, 4, 2.8, "built-in volume ratio of heating scrolls"),
  /** Loss of isentropic efficiency per unit of pressure ratio above the best. */
  ISENTROPIC_SLOPE(
      "isentropic efficiency slope",
      "",
      0.01,
      0.1,
      0.06,
      "under-compression beyond the built-in ratio"),
  /** Share of the shaft power lost through the shell. */
  SHELL_LOSS("shell heat loss", "%", 0, 15, 6, "shell in the air stream, 3 to 10 %"),
  /** Electric loss while running, independent of load. */
  FIXED_LOSS("fixed compressor loss", "W", 0, 200, 30, "motor and inverter idle loss"),
  /** Inverter electronics while running. */
  INVERTER_POWER("inverter power", "W", 0, 200, 45, "data sheets of inverter boards"),
  /** Speed gained per second. */
  RAMP_UP("compressor ramp up", "Hz/s", 0.2, 20, 2, "soft start of inverters"),
  /** Speed lost per second. */
  RAMP_DOWN("compressor ramp down", "Hz/s", 1, 60, 20, "soft stop of inverters"),
  /** Time constant of the shell's discharge end. */
  DISCHARGE_TIME_CONSTANT(
      "discharge time constant", "s", 10, 300, 90, "shell mass 15 to 25 kg of steel");

  private final Definition definition;

  CompressorParameter(
      String name, String unit, double lowest, double highest, double value, String source) {
    this.definition = new Definition(name, unit, lowest, highest, value, source);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
