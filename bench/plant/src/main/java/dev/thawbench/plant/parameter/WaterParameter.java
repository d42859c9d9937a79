package dev.thawbench.plant.parameter;

/** Water or room air side, tanks, room and brine. */
public enum WaterParameter implements PlantParameter {
  /** Mass flow of water (or room air) at 100 %. */
  NOMINAL_FLOW("nominal sink flow", "kg/s", 0.05, 3, 0.38, "8 kW over 5 K"),
  /** Heat capacity of the heating circuit. */
  LOOP_CAPACITY("heating circuit heat capacity", "kJ/K", 20, 5000, 420, "100 l of water"),
  /** Volume of a buffer tank in the circuit, fully mixed. */
  BUFFER_CAPACITY("buffer tank volume", "l", 0, 2000, 0, "none"),
  /** Conductance of circuit to room. */
  EMITTER_CONDUCTANCE("emitter conductance", "W/K", 0, 2000, 260, "8 kW at 30 K"),
  /** Heat capacity of the building. */
  ROOM_CAPACITY("building heat capacity", "MJ/K", 0.5, 200, 16, "150 m², medium weight"),
  /** Conductance of building to outdoor air. */
  BUILDING_CONDUCTANCE("building conductance", "W/K", 0, 2000, 155, "4.5 kW at -9 °C"),
  /** Heat capacity of the return pipe. */
  PIPE_CAPACITY("return pipe heat capacity", "kJ/K", 1, 500, 8, "2 l of water"),
  /** Electric power of the pump at 100 %. */
  PUMP_POWER("pump power", "W", 5, 500, 45, "wet-rotor ECM pumps"),
  /** Electric power of the indoor fan at 100 %. */
  INDOOR_FAN_POWER("indoor fan power", "W", 0, 1000, 0, "none in a unit for water"),
  /** Electric power of board and display. */
  BOARD_POWER("board power", "W", 1, 60, 12, "standby of EN 14825 tests"),
  /** Volume of the hot water tank. */
  TANK_VOLUME("hot water tank volume", "l", 20, 1000, 200, "one family"),
  /** Conductance of its coil. */
  TANK_CONDUCTANCE("hot water coil conductance", "W/K", 100, 3000, 700, "2 m² of smooth tube"),
  /** Temperature of the water that enters it. */
  COLD_WATER("cold water temperature", "°C", 2, 25, 10, "mains water"),
  /** Mass flow of brine at 100 %. */
  BRINE_FLOW("nominal brine flow", "kg/s", 0.05, 3, 0.5, "6 kW over 3 K"),
  /** Specific heat of brine. */
  BRINE_HEAT("brine specific heat", "J/kgK", 3000, 4200, 3800, "ethylene glycol 25 %"),
  /** Electric power of the brine pump at 100 %. */
  BRINE_PUMP_POWER("brine pump power", "W", 0, 500, 0, "none in an air unit");

  private final Definition definition;

  WaterParameter(
      String name, String unit, double lowest, double highest, double value, String source) {
    this.definition = new Definition(name, unit, lowest, highest, value, source);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
