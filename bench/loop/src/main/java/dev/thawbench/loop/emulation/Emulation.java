package dev.thawbench.loop.emulation;

import dev.thawbench.loop.Settable;
import dev.thawbench.loop.station.Station;
import dev.thawbench.plant.HeatPump;
import dev.thawbench.plant.InitialState;
import dev.thawbench.plant.PlantInput;
import dev.thawbench.plant.PlantOutput;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The plant of one run. Signals and plant meet by name: a stimulus called like an output of the
 * plant is driven by it, a response called like an input drives it, and what is left of the inputs
 * is the script's to set.
 */
public final class Emulation {
  private static final double LONGEST_STEP_SECONDS = 0.5;
  private static final String WATER = "water";

  /** Where a script says nothing: an autumn day, and a floor heating that is warm. */
  private static final double AIR_C = 7;

  private static final double HUMIDITY_PERCENT = 85;
  private static final double WATER_C = 30;

  private final PlantParameters parameters;
  private final Set<PlantOutput> driving = EnumSet.noneOf(PlantOutput.class);
  private final Set<PlantInput> driven = EnumSet.noneOf(PlantInput.class);
  private final List<PlantFault> faults;
  private final Map<PlantInput, PlantFault> applied = new EnumMap<>(PlantInput.class);

  /** What inputs go back to once their fault is cleared. */
  private final Map<PlantInput, Double> overridden = new EnumMap<>(PlantInput.class);

  private HeatPump pump;

  /**
   * A plant that drives stimuli of {@code station} and is driven by its responses, both by name.
   */
  public Emulation(PlantParameters parameters, Station station) {
    this.parameters = parameters;
    station.stimuli().forEach(wire -> PlantOutput.named(wire.signal()).ifPresent(driving::add));
    station.responses().forEach(wire -> PlantInput.named(wire.signal()).ifPresent(driven::add));
    this.faults = PlantFault.of(driving);
    this.pump = new HeatPump(parameters, InitialState.clean(AIR_C, HUMIDITY_PERCENT, WATER_C));
  }

  /** Signals of the plant's own that a trace keeps beside what is wired. */
  public List<PlantOutput> recorded() {
    List<PlantOutput> outputs = new ArrayList<>(List.of(PlantOutput.values()));
    outputs.removeAll(driving);
    return outputs;
  }

  /** The signal of one of {@link #recorded()}. */
  public static Signal signal(PlantOutput output) {
    return Signal.measured(
        output.signalName(), SignalRole.TRUTH, Unit.ofSymbol(output.unit()).orElse(Unit.ONE));
  }

  /** Faults that can be applied. */
  public List<PlantFault> faults() {
    return faults;
  }

  /** What scripts may set: the plant's inputs, and the stimuli that the plant does not drive. */
  public List<Settable> settables(Station station) {
    Set<PlantInput> taken = EnumSet.noneOf(PlantInput.class);
    taken.addAll(driven);
    faults.stream().map(PlantFault::input).filter(PlantInput::whole).forEach(taken::add);
    return Settables.of(station, taken);
  }

  /** What scripts call {@code input}: held, the return is the water. */
  static String word(PlantInput input) {
    return input == PlantInput.HELD_RETURN_TEMPERATURE ? WATER : input.signalName();
  }

  /** A new plant at rest in the state that {@code given} describes. */
  public void begin(Map<String, Double> given) {
    overridden.clear();
    applied.clear();
    InitialState state =
        InitialState.clean(
            given.getOrDefault(PlantInput.OUTDOOR_AIR.signalName(), AIR_C),
            given.getOrDefault(PlantInput.OUTDOOR_RELATIVE_HUMIDITY.signalName(), HUMIDITY_PERCENT),
            given.getOrDefault(WATER, WATER_C));
    pump = new HeatPump(parameters, StartValue.all(state, given));
    given.forEach((name, value) -> input(name).ifPresent(input -> pump.set(input, value)));
  }

  /** Whether {@code name} is an input that scripts set. */
  public Optional<PlantInput> input(String name) {
    if (name.equals(WATER)) {
      return Optional.of(PlantInput.HELD_RETURN_TEMPERATURE);
    }
    return PlantInput.named(name).filter(input -> !driven.contains(input));
  }

  /** Sets an input, in its own unit. */
  public void set(PlantInput input, double value) {
    if (overridden.containsKey(input)) {
      overridden.put(input, value);
    } else {
      pump.set(input, value);
    }
  }

  /**
   * Sets an input from what the controller commands; out of the plant's range it takes the nearest
   * value.
   */
  public void command(PlantInput input, double value) {
    if (!Double.isNaN(value)) {
      set(input, Math.max(input.lowest(), Math.min(input.highest(), value)));
    }
  }

  /** The value that an input has now. */
  public double get(PlantInput input) {
    return pump.get(input);
  }

  /** The value of an output now. */
  public double get(PlantOutput output) {
    return pump.get(output);
  }

  /**
   * The fault that scripts call {@code name}.
   *
   * @throws IllegalArgumentException if there is none on this station
   */
  public PlantFault fault(String name) {
    return faults.stream()
        .filter(fault -> fault.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("'" + name + "' is no fault of this station"));
  }

  /**
   * Applies a fault in the place of another of the same part; what else sets its input waits until
   * it is cleared.
   */
  public void apply(PlantFault fault) {
    overridden.putIfAbsent(fault.input(), pump.get(fault.input()));
    applied.put(fault.input(), fault);
    pump.set(fault.input(), fault.value());
  }

  /** Clears a fault, if it is applied. */
  public void clear(PlantFault fault) {
    if (applied.remove(fault.input(), fault)) {
      pump.set(fault.input(), overridden.remove(fault.input()));
    }
  }

  /** Whether it is applied now. */
  public boolean isApplied(PlantFault fault) {
    return fault.equals(applied.get(fault.input()));
  }

  /** Advances the plant by {@code nanos}. */
  public void step(long nanos) {
    double seconds = nanos / 1e9;
    int count = (int) Math.ceil(seconds / LONGEST_STEP_SECONDS);
    for (int i = 0; i < count; i++) {
      pump.step(seconds / count);
    }
  }
}
