package dev.thawbench.loop.emulation;

import dev.thawbench.loop.Settable;
import dev.thawbench.loop.profile.DevicePoint;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.Wire;
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
  private static final String ROOM = "room";
  private static final String FROST = "frost";
  private static final String RETAINED_WATER = "retained water";
  private static final String PAN_ICE = "pan ice";

  private final PlantParameters parameters;
  private final Set<PlantOutput> driving = EnumSet.noneOf(PlantOutput.class);
  private final Set<PlantInput> driven = EnumSet.noneOf(PlantInput.class);
  private final List<PlantFault> faults;
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
    this.pump = new HeatPump(parameters, InitialState.clean(7, 85, 30));
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
    List<Settable> settables = new ArrayList<>();
    station.stimuli().stream()
        .filter(wire -> PlantOutput.named(wire.signal()).isEmpty())
        .map(Emulation::settable)
        .forEach(settables::add);
    Set<PlantInput> ofFaults = EnumSet.noneOf(PlantInput.class);
    faults.stream().map(PlantFault::input).filter(input -> input.whole()).forEach(ofFaults::add);
    for (PlantInput input : PlantInput.values()) {
      if (driven.contains(input) || ofFaults.contains(input)) {
        continue;
      }
      String name = input == PlantInput.HELD_RETURN_TEMPERATURE ? WATER : input.signalName();
      Unit unit = Unit.ofSymbol(input.unit()).orElse(Unit.ONE);
      settables.add(
          new Settable(
              name,
              unit,
              input.lowest(),
              input.highest(),
              input.whole() ? whole(input) : List.of(),
              false));
    }
    settables.add(new Settable(ROOM, Unit.CELSIUS, 5, 40, List.of(), true));
    settables.add(new Settable(FROST, Unit.KILOGRAM, 0, 10, List.of(), true));
    settables.add(new Settable(RETAINED_WATER, Unit.KILOGRAM, 0, 2, List.of(), true));
    settables.add(new Settable(PAN_ICE, Unit.KILOGRAM, 0, 20, List.of(), true));
    return settables;
  }

  private static Settable settable(Wire wire) {
    DevicePoint point = wire.point();
    boolean isSwitch = point.states().isEmpty() && point.point().field().bits() == 1;
    List<String> labels = isSwitch ? Signal.OFF_ON : point.states();
    return labels.isEmpty()
        ? new Settable(
            wire.signal(),
            point.unit(),
            point.point().limits().minimum(),
            point.point().limits().maximum(),
            labels,
            false)
        : new Settable(wire.signal(), Unit.ONE, 0, labels.size() - 1, labels, false);
  }

  private static List<String> whole(PlantInput input) {
    return input.highest() == 1 ? Signal.OFF_ON : List.of();
  }

  /** A new plant at rest in the state that {@code given} describes. */
  public void begin(Map<String, Double> given) {
    overridden.clear();
    InitialState state =
        InitialState.clean(
                given.getOrDefault(PlantInput.OUTDOOR_AIR.signalName(), 7.0),
                given.getOrDefault(PlantInput.OUTDOOR_RELATIVE_HUMIDITY.signalName(), 85.0),
                given.getOrDefault(WATER, 30.0))
            .withRoomC(given.getOrDefault(ROOM, 20.0))
            .withFrostKg(given.getOrDefault(FROST, 0.0))
            .withRetainedWaterKg(given.getOrDefault(RETAINED_WATER, 0.0))
            .withPanIceKg(given.getOrDefault(PAN_ICE, 0.0));
    pump = new HeatPump(parameters, state);
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

  /** Applies a fault; what else sets its input waits until it is cleared. */
  public void apply(PlantFault fault) {
    overridden.putIfAbsent(fault.input(), pump.get(fault.input()));
    pump.set(fault.input(), fault.value());
  }

  /** Clears a fault. */
  public void clear(PlantFault fault) {
    Double before = overridden.remove(fault.input());
    if (before != null) {
      pump.set(fault.input(), before);
    }
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
