package dev.thawbench.plant;

import dev.thawbench.plant.parameter.PlantParameters;

/** The submodels of one heat pump and the order in which they are stepped. */
final class Machine {
  private final double[] outputs = new double[PlantOutput.values().length];

  Machine(PlantParameters parameters, InitialState initial, double[] inputs) {
    put(PlantOutput.OUTDOOR_AIR_TEMPERATURE, initial.outdoorAirC());
    put(PlantOutput.COIL_TEMPERATURE, initial.outdoorAirC());
    put(PlantOutput.SUPPLY_TEMPERATURE, initial.waterC());
    put(PlantOutput.RETURN_TEMPERATURE, initial.waterC());
    put(PlantOutput.ROOM_TEMPERATURE, initial.roomC());
    put(PlantOutput.TRUE_FROST, initial.frostKg());
  }

  void step(double[] inputs, double dtS) {
    put(PlantOutput.COMPRESSOR_ACTUAL_SPEED, inputs[PlantInput.COMPRESSOR_SPEED.ordinal()]);
  }

  double output(PlantOutput output) {
    return outputs[output.ordinal()];
  }

  double[] save(double[] inputs) {
    return outputs.clone();
  }

  void load(double[] state, double[] inputs) {
    System.arraycopy(state, 0, outputs, 0, outputs.length);
  }

  private void put(PlantOutput output, double value) {
    outputs[output.ordinal()] = value;
  }
}
