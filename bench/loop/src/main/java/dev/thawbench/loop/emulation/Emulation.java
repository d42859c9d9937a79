package dev.thawbench.loop.emulation;

import dev.thawbench.loop.Fault;
import dev.thawbench.loop.Settable;
import dev.thawbench.loop.coupling.PlantCommand;
import dev.thawbench.loop.coupling.PlantSource;
import dev.thawbench.loop.coupling.PlantUnit;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.Wire;
import dev.thawbench.plant.HeatPump;
import dev.thawbench.plant.InitialState;
import dev.thawbench.plant.PlantInput;
import dev.thawbench.plant.PlantOutput;
import dev.thawbench.plant.StartValue;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plant of one run. Signals and plant meet by name: a stimulus called like an output of the
 * plant is driven by it, a response called like a command drives it, and what is left of the inputs
 * is the script's to set.
 */
public final class Emulation {
  private static final double LONGEST_STEP_SECONDS = 0.5;
  private final PlantParameters parameters;
  private final Set<PlantOutput> driving = EnumSet.noneOf(PlantOutput.class);
  private final Set<PlantInput> driven = EnumSet.noneOf(PlantInput.class);
  private final List<PlantFault> faults;
  private final List<Settable> settables;
  private final Map<PlantInput, PlantFault> applied = new EnumMap<>(PlantInput.class);

  /** What inputs go back to once their fault is cleared. */
  private final Map<PlantInput, Double> overridden = new EnumMap<>(PlantInput.class);

  private HeatPump pump;

  /**
   * A plant that drives stimuli of {@code station} and is driven by its responses, both by name.
   */
  public Emulation(PlantParameters parameters, Station station) {
    this.parameters = parameters;
    station.stimuli().forEach(w -> w.source().map(PlantSource::output).ifPresent(driving::add));
    station.responses().forEach(w -> w.command().map(PlantCommand::input).ifPresent(driven::add));
    this.faults = PlantFault.of(driving);
    this.settables = settables(station);
    this.pump = new HeatPump(parameters, InitialState.ofDefaults());
  }

  /** Signals of the plant's own that a trace keeps beside what is wired. */
  public List<PlantOutput> recorded() {
    List<PlantOutput> outputs = new ArrayList<>(List.of(PlantOutput.values()));
    outputs.removeAll(driving);
    return outputs;
  }

  /** The signal of one of {@link #recorded()}. */
  public static Signal signal(PlantOutput output) {
    return Signal.measured(output.signalName(), SignalRole.TRUTH, PlantUnit.of(output.unit()));
  }

  /** Faults that can be applied. */
  public List<PlantFault> faults() {
    return faults;
  }

  /** The same faults with the way to them. */
  public List<Fault> faultsToApply() {
    return faults.stream().<Fault>map(fault -> new EmulatedFault(this, fault)).toList();
  }

  /** What scripts may set: the inputs that the controller leaves open, and what only begins. */
  public List<Settable> settables() {
    return settables;
  }

  private List<Settable> settables(Station station) {
    Set<PlantInput> taken = EnumSet.noneOf(PlantInput.class);
    taken.addAll(driven);
    faults.stream().map(PlantFault::input).filter(PlantInput::whole).forEach(taken::add);
    Set<String> wired = station.stimuli().stream().map(Wire::signal).collect(Collectors.toSet());
    Stream<Settable> inputs =
        Arrays.stream(PlantInput.values())
            .filter(input -> !taken.contains(input))
            .map(input -> new InputSettable(this, input));
    Stream<Settable> starts =
        Arrays.stream(StartValue.values())
            .filter(value -> value != StartValue.WATER && value.input().isEmpty())
            .map(StartSettable::new);
    return Stream.concat(inputs, starts).filter(own -> !wired.contains(own.name())).toList();
  }

  /** A new plant at rest in the state that its own among {@code given} describe. */
  public void begin(Map<Settable, Double> given) {
    overridden.clear();
    applied.clear();
    InitialState state = InitialState.ofDefaults();
    for (Map.Entry<Settable, Double> one : given.entrySet()) {
      if (one.getKey() instanceof PlantSettable own && own.startValue().isPresent()) {
        state = state.with(own.startValue().get(), one.getValue());
      }
    }
    pump = new HeatPump(parameters, state);
    given.forEach(
        (settable, value) -> {
          if (settable instanceof InputSettable own) {
            own.set(value);
          }
        });
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
   * value, and where the command is not known it stays as it is.
   *
   * @param pointValue the value of the point that is read, in its unit
   */
  public void command(PlantCommand command, double pointValue) {
    double value = command.toPlant().applyAsDouble(pointValue);
    if (!Double.isNaN(value)) {
      PlantInput input = command.input();
      set(input, Math.max(input.lowest(), Math.min(input.highest(), value)));
    }
  }

  /** What a point that the plant drives is to have now, in the point's unit. */
  public double get(PlantSource source) {
    return source.toPoint().applyAsDouble(pump.get(source.output()));
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
