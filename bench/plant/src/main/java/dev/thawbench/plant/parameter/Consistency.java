package dev.thawbench.plant.parameter;

/** Parameters that are valid each by itself and make no machine together are refused. */
final class Consistency {
  private Consistency() {}

  static void check(PlantParameters p) {
    rising(p, CoilParameter.CLEAN_PRESSURE_DROP, CoilParameter.FAN_PRESSURE);
    rising(p, FrostParameter.LOWEST_DENSITY, FrostParameter.HIGHEST_DENSITY);
    rising(p, CircuitParameter.HIGH_PRESSURE_CUT_IN, CircuitParameter.HIGH_PRESSURE_CUT_OUT);
    rising(p, CircuitParameter.LOW_PRESSURE_CUT_OUT, CircuitParameter.LOW_PRESSURE_CUT_IN);
    rising(p, CircuitParameter.LOW_PRESSURE_CUT_IN, CircuitParameter.HIGH_PRESSURE_CUT_IN);
    rising(p, ControlParameter.THERMOSTAT_CLOSES, ControlParameter.THERMOSTAT_OPENS);
  }

  private static void rising(PlantParameters p, PlantParameter lower, PlantParameter higher) {
    if (!(p.get(lower) < p.get(higher))) {
      throw new PlantValueException(
          "plant parameter '"
              + lower.parameterName()
              + "' = "
              + p.get(lower)
              + " "
              + lower.unit()
              + " must be below '"
              + higher.parameterName()
              + "' = "
              + p.get(higher)
              + " "
              + higher.unit());
    }
  }
}
