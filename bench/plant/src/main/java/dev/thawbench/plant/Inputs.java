package dev.thawbench.plant;

/** The values that all inputs have, by ordinal. */
final class Inputs {
  private static final double PERCENT = 0.01;
  private final double[] values = new double[PlantInput.values().length];

  Inputs(InitialState initial) {
    for (PlantInput input : PlantInput.values()) {
      values[input.ordinal()] = input.defaultValue();
    }
    set(PlantInput.OUTDOOR_AIR, initial.outdoorAirC());
    set(PlantInput.OUTDOOR_RELATIVE_HUMIDITY, initial.outdoorRelativeHumidityPercent());
    set(PlantInput.COIL_BLOCKED_SHARE, initial.blockedSharePercent());
  }

  void set(PlantInput input, double value) {
    values[input.ordinal()] = value;
  }

  double get(PlantInput input) {
    return values[input.ordinal()];
  }

  /** An input in percent as a share. */
  double share(PlantInput input) {
    return PERCENT * get(input);
  }

  boolean on(PlantInput input) {
    return get(input) != 0;
  }

  double[] values() {
    return values;
  }
}
