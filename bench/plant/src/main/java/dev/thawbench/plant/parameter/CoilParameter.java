package dev.thawbench.plant.parameter;

/** The outdoor coil's metal and its air side. */
public enum CoilParameter implements PlantParameter {
  /** Heat capacity of tubes and fins. */
  METAL_CAPACITY("coil heat capacity", "kJ/K", 2, 60, 13, "10 kg copper and 8 kg aluminium"),
  /** Dry conductance to air at nominal air flow. */
  AIR_CONDUCTANCE(
      "coil air conductance", "W/K", 300, 6000, 1650, "5.5 kW over 3.5 K at A2, fin-and-tube"),
  /** Conductance of refrigerant to metal. */
  REFRIGERANT_CONDUCTANCE(
      "coil refrigerant conductance", "W/K", 500, 10000, 3200, "evaporation in 7 to 9 mm tubes"),
  /** Fin surface. */
  FIN_AREA("fin area", "m²", 5, 120, 34, "8 kW monobloc, two rows"),
  /** Clear width between two fins. */
  FIN_GAP("fin gap", "mm", 1, 4, 1.9, "fin pitch 2.0 mm less the fin"),
  /** Air flow of the clean coil at nominal fan speed. */
  NOMINAL_AIR_FLOW("nominal air flow", "m³/s", 0.2, 4, 1, "3600 m³/h for 8 kW"),
  /** Pressure drop of the clean coil at nominal air flow. */
  CLEAN_PRESSURE_DROP("clean coil pressure drop", "Pa", 10, 100, 35, "fan-and-coil data"),
  /** Pressure of the fan at nominal speed without flow. */
  FAN_PRESSURE("fan shut-off pressure", "Pa", 30, 250, 75, "propeller fan of 500 to 600 mm"),
  /** Electric power of the fan at nominal speed, clean coil. */
  FAN_POWER("fan power", "W", 10, 400, 65, "EC propeller fans"),
  /** Nominal speed of the fan. */
  FAN_SPEED("fan nominal speed", "rpm", 200, 1500, 650, "EC propeller fans"),
  /** Time constant of the fan's speed. */
  FAN_TIME_CONSTANT("fan time constant", "s", 0.5, 20, 4, "EC propeller fans"),
  /** Exponent of air flow in the air-side conductance. */
  FLOW_EXPONENT(
      "air conductance exponent", "", 0.3, 0.8, 0.55, "louvred and wavy fins, Re 300 to 2000"),
  /** Share of the refrigerant conductance of the top third while it condenses. */
  DEFROST_SHARE_TOP("top defrost share", "%", 30, 50, 46, "unequal circuits, Qu et al."),
  /** Share of the refrigerant conductance of the bottom third while it condenses. */
  DEFROST_SHARE_BOTTOM(
      "bottom defrost share", "%", 10, 35, 16, "liquid gathers in the bottom circuit, Qu et al."),
  /** Share of the air-side conductance of the bottom third. */
  FROST_SHARE_BOTTOM(
      "bottom air share", "%", 25, 40, 33.3, "equal thirds unless the coil's face is uneven");

  private final Definition definition;

  CoilParameter(
      String name, String unit, double lowest, double highest, double value, String source) {
    this.definition = new Definition(name, unit, lowest, highest, value, source);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
