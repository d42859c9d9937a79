package dev.thawbench.plant.parameter;

/** Sensors and switches on the unit. */
public enum ControlParameter implements PlantParameter {
  /** Time constant of the coil sensor. */
  COIL_SENSOR_LAG("coil sensor lag", "s", 0.5, 120, 12, "clamped NTC sleeve"),
  /** Time constant of the outdoor air sensor. */
  AIR_SENSOR_LAG("outdoor air sensor lag", "s", 1, 600, 60, "NTC in a plastic cage"),
  /** Time constant of the discharge sensor. */
  DISCHARGE_SENSOR_LAG("discharge sensor lag", "s", 0.5, 120, 20, "clamped NTC"),
  /** Time constant of the water sensors. */
  WATER_SENSOR_LAG("water sensor lag", "s", 0.5, 120, 8, "NTC in a pocket"),
  /** Time constant of the pressure sensors. */
  PRESSURE_SENSOR_LAG("pressure sensor lag", "s", 0.05, 10, 0.5, "capillary and transducer"),
  /** Defrost thermostat closes below. */
  THERMOSTAT_CLOSES(
      "defrost thermostat closes", "°C", -10, 5, 0, "defrost thermostats of American units"),
  /** Defrost thermostat opens above. */
  THERMOSTAT_OPENS(
      "defrost thermostat opens", "°C", 5, 35, 18, "defrost thermostats of American units"),
  /** Noise of the temperature sensors, standard deviation. */
  SENSOR_NOISE(
      "sensor noise", "K", 0, 1, 0, "none unless asked for; 0.02 to 0.05 K on real inputs"),
  /** Resolution of the temperature sensors. */
  SENSOR_RESOLUTION("sensor resolution", "K", 0, 1, 0, "none unless asked for; 0.1 K is usual"),
  /** Seed of the noise, a whole number. */
  NOISE_SEED("noise seed", "", 0, 1000000, 1, "any"),
  /** Supply voltage. */
  SUPPLY_VOLTAGE("supply voltage", "V", 100, 440, 230, "single phase"),
  /** Power factor. */
  POWER_FACTOR("power factor", "", 0.5, 1, 0.97, "active power factor correction");

  private final Definition definition;

  ControlParameter(
      String name, String unit, double lowest, double highest, double value, String source) {
    this.definition = new Definition(name, unit, lowest, highest, value, source);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
