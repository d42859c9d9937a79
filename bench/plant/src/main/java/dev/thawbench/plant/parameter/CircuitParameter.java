package dev.thawbench.plant.parameter;

/** Heat exchangers, valves and charge of the refrigerant circuit. */
public enum CircuitParameter implements PlantParameter {
  /** Conductance of refrigerant to water or room air while condensing. */
  SINK_CONDUCTANCE("sink conductance", "W/K", 200, 8000, 2600, "plate heat exchanger of 1.5 m²"),
  /** The same while evaporating. */
  SINK_REVERSE_CONDUCTANCE(
      "sink reverse conductance",
      "W/K",
      150,
      8000,
      1500,
      "plate heat exchanger in co-current when reversed"),
  /** Heat capacity of that exchanger with its content. */
  SINK_METAL_CAPACITY("sink heat capacity", "kJ/K", 2, 60, 14, "plates and 2 l of water"),
  /** Thermal inertia of the refrigerant in the outdoor exchanger. */
  SOURCE_REFRIGERANT_CAPACITY(
      "outdoor refrigerant inertia", "kJ/K", 0.5, 20, 3.5, "0.4 kg of boiling refrigerant"),
  /** Thermal inertia of the refrigerant in the indoor exchanger. */
  SINK_REFRIGERANT_CAPACITY(
      "indoor refrigerant inertia", "kJ/K", 0.5, 20, 3.5, "0.4 kg of condensing refrigerant"),
  /** Liquid in the evaporator at full wetting. */
  EVAPORATOR_LIQUID("evaporator liquid", "kg", 0.02, 1, 0.12, "a fifth of the internal volume"),
  /** Flow coefficient of the fully open expansion valve. */
  VALVE_CAPACITY(
      "expansion valve capacity",
      "mm²",
      0.2,
      10,
      1.75,
      "effective orifice area, EEV of 1.6 to 2.4 mm"),
  /** Superheat that the expansion valve keeps. */
  SUPERHEAT_SETPOINT("superheat setpoint", "K", 1, 15, 4.5, "minimum stable superheat"),
  /** Opening of the expansion valve in defrost. */
  DEFROST_VALVE_OPENING("defrost valve opening", "%", 10, 100, 42, "fixed opening in defrost"),
  /** Subcooling at nominal charge. */
  SUBCOOLING("subcooling", "K", 0, 15, 4, "nameplate charge"),
  /** How fast superheat falls with wetting. */
  SUPERHEAT_WETTING("superheat wetting factor", "", 2, 20, 7, "effectiveness of the dry part"),
  /** Travel time of the reversing valve. */
  REVERSING_TRAVEL("reversing valve travel", "s", 1, 3, 2, "pilot-operated slides, 1 to 3 s"),
  /** Pressure difference below which the slide does not start. */
  REVERSING_LOWEST_DIFFERENCE(
      "reversing valve lowest pressure difference", "bar", 0.2, 3, 1, "pilot-operated slides"),
  /** Pressure difference above which the slide does not start. */
  REVERSING_HIGHEST_DIFFERENCE(
      "reversing valve highest pressure difference", "bar", 10, 45, 26, "data sheets of slides"),
  /** Heat that migrating refrigerant carries after a stop. */
  MIGRATION_HEAT("migration heat", "kJ", 10, 600, 130, "0.4 kg of R290 at 350 kJ/kg"),
  /** How fast it migrates. */
  MIGRATION_CONDUCTANCE(
      "migration conductance", "W/K", 5, 200, 25, "bleed through the expansion valve"),
  /** High-pressure switch opens, absolute. */
  HIGH_PRESSURE_CUT_OUT(
      "high pressure cut-out", "bar", 15, 50, 30, "29 bar gauge, R290 below 70 °C"),
  /** High-pressure switch closes again, absolute. */
  HIGH_PRESSURE_CUT_IN(
      "high pressure cut-in", "bar", 10, 45, 24, "reset difference of cartridge switches"),
  /** Low-pressure switch opens, absolute. */
  LOW_PRESSURE_CUT_OUT(
      "low pressure cut-out",
      "bar",
      0.8,
      6,
      1.65,
      "R290 at -31 °C, just below what a defrost reaches"),
  /** Low-pressure switch closes again, absolute. */
  LOW_PRESSURE_CUT_IN(
      "low pressure cut-in", "bar", 1, 9, 1.85, "reset difference of cartridge switches");

  private final Definition definition;

  CircuitParameter(
      String name, String unit, double lowest, double highest, double value, String source) {
    this.definition = new Definition(name, unit, lowest, highest, value, source);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
