package dev.thawbench.plant;

import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.parameter.PlantValueException;

/**
 * One emulated heat pump. Set inputs, step time, get outputs.
 *
 * <p>Deterministic: the same parameters, initial state, inputs and steps give the same bits. Not
 * safe for several threads at once. A step allocates nothing.
 */
public final class HeatPump {
  private static final PlantInput[] INPUTS = PlantInput.values();
  private static final double LONGEST_STEP_SECONDS = 3600;
  private static final double LONGEST_SUB_STEP_SECONDS = 1;

  private final double[] inputs = new double[INPUTS.length];
  private final Machine machine;

  /**
   * A plant at rest in the given state, its inputs at their defaults but for the weather of the
   * initial state.
   */
  public HeatPump(PlantParameters parameters, InitialState initial) {
    for (PlantInput input : INPUTS) {
      inputs[input.ordinal()] = input.defaultValue();
    }
    inputs[PlantInput.OUTDOOR_AIR.ordinal()] = initial.outdoorAirC();
    inputs[PlantInput.OUTDOOR_RELATIVE_HUMIDITY.ordinal()] =
        initial.outdoorRelativeHumidityPercent();
    inputs[PlantInput.COIL_BLOCKED_SHARE.ordinal()] = initial.blockedSharePercent();
    machine = new Machine(parameters, initial, inputs);
  }

  /**
   * Sets an input; it holds until it is set again.
   *
   * @throws PlantValueException outside the input's range, in one line with name, value, unit and
   *     range
   */
  public void set(PlantInput input, double value) {
    inputs[input.ordinal()] = input.require(value);
  }

  /** The value that an input has. */
  public double get(PlantInput input) {
    return inputs[input.ordinal()];
  }

  /** The value of an output after the latest step, in {@link PlantOutput#unit()}. */
  public double get(PlantOutput output) {
    return machine.output(output);
  }

  /**
   * Advances the plant. Internally no step is longer than 1 s.
   *
   * @param seconds above 0, at most 3600
   * @throws PlantValueException outside of it
   */
  public void step(double seconds) {
    if (!(seconds > 0 && seconds <= LONGEST_STEP_SECONDS)) {
      throw new PlantValueException(
          "step of " + seconds + " s is outside 0 s (excluded) to 3600 s");
    }
    int count = (int) Math.ceil(seconds / LONGEST_SUB_STEP_SECONDS);
    double dtS = seconds / count;
    for (int i = 0; i < count; i++) {
      machine.step(inputs, dtS);
    }
  }

  /** The whole state, inputs included. */
  public Snapshot snapshot() {
    return new Snapshot(machine.save(inputs));
  }

  /**
   * Goes back to a snapshot of a plant with the same parameters.
   *
   * @throws PlantValueException if the snapshot is of another kind of plant
   */
  public void restore(Snapshot snapshot) {
    machine.load(snapshot.state(), inputs);
  }
}
