package dev.thawbench.plant;

/** The values that all inputs have, by ordinal. */
final class Inputs {
  private static final double PERCENT = 0.01;
  private final double[] values = new double[PlantInput.values().length];

  Inputs(InitialState initial) {
    for (PlantInput input : PlantInput.values()) {
      values[input.ordinal()] = input.defaultValue();
    }
    for (StartValue value : StartValue.values()) {
      value.input().ifPresent(input -> set(input, initial.get(value)));
    }
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
