package dev.thawbench.plant;

import dev.thawbench.plant.energy.EnergyLedger;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.parameter.PlantValueException;
import dev.thawbench.plant.state.StateTape;

/**
 * One emulated heat pump. Set inputs, step time, get outputs.
 *
 * <p>Deterministic: the same parameters, initial state, inputs and steps give the same bits. Not
 * safe for several threads at once. A step allocates nothing.
 */
public final class HeatPump {
  private static final double LONGEST_STEP_S = 86_400;
  private static final double LONGEST_SUB_STEP_S = 1;

  private final Inputs inputs;
  private final Machine machine;
  private final Instruments instruments;
  private final Outputs outputs;

  /**
   * A plant at rest in the given state, its inputs at their defaults but for the weather and the
   * blocked share of the initial state.
   */
  public HeatPump(PlantParameters parameters, InitialState initial) {
    inputs = new Inputs(initial);
    machine = new Machine(parameters, initial, inputs);
    instruments = new Instruments(parameters, machine, initial.get(StartValue.OUTDOOR_AIR));
    outputs = new Outputs(parameters);
    outputs.write(machine, instruments);
  }

  /**
   * Sets an input; it holds until it is set again.
   *
   * @throws PlantValueException outside the input's range, in one line with name, value, unit and
   *     range
   */
  public void set(PlantInput input, double value) {
    inputs.set(input, input.require(value));
  }

  /** The value that an input has. */
  public double get(PlantInput input) {
    return inputs.get(input);
  }

  /** The value of an output after the latest step, in {@link PlantOutput#unit()}; never NaN. */
  public double get(PlantOutput output) {
    return outputs.get(output);
  }

  /** Electricity by consumer and heat by place. */
  public EnergyLedger ledger() {
    return machine.ledger;
  }

  /**
   * Vapour that the coil has taken from the air less what it gave back, kg since the start: frost,
   * water, ice and drained water are together this, more than at the start.
   */
  public double vapourTakenKg() {
    return machine.source.heat().vapourKg();
  }

  /**
   * Advances the plant. Internally no step is longer than 1 s.
   *
   * @param seconds above 0, at most 86,400
   * @throws PlantValueException outside of it
   */
  public void step(double seconds) {
    if (!(seconds > 0 && seconds <= LONGEST_STEP_S)) {
      throw new PlantValueException(
          "step of " + seconds + " s is outside 0 s (excluded) to 86400 s");
    }
    int count = (int) Math.ceil(seconds / LONGEST_SUB_STEP_S);
    double dtS = seconds / count;
    for (int i = 0; i < count; i++) {
      machine.step(inputs, dtS);
      instruments.follow(machine, inputs, dtS);
    }
    outputs.write(machine, instruments);
  }

  /** The whole state, inputs included. */
  public Snapshot snapshot() {
    StateTape tape = StateTape.recording();
    pass(tape);
    return new Snapshot(tape.recorded());
  }

  /**
   * Goes back to a snapshot of a plant with the same parameters.
   *
   * @throws PlantValueException if the snapshot is of another kind of plant
   */
  public void restore(Snapshot snapshot) {
    StateTape mine = StateTape.recording();
    pass(mine);
    if (mine.recorded().length != snapshot.length()) {
      throw new PlantValueException(
          "the snapshot is of another kind of plant; restore it into one with the same parameters");
    }
    pass(StateTape.replaying(snapshot.state()));
    outputs.write(machine, instruments);
  }

  private void pass(StateTape tape) {
    tape.pass(inputs.values());
    machine.pass(tape);
    instruments.pass(tape);
  }
}
