package dev.thawbench.loop.coupling;

import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.profile.DevicePoint;
import dev.thawbench.plant.PlantInput;
import dev.thawbench.plant.PlantOutput;
import dev.thawbench.trace.Dimension;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * Finds what a wired point has to do with the plant: signal and plant meet by name, their values by
 * unit or by the names of positions. Where the values can't meet, a problem says so.
 */
public final class CouplingReader {
  private static final double FULL_PERCENT = 100;

  private final Problems problems;

  /** Tells in {@code problems} what can't meet. */
  public CouplingReader(Problems problems) {
    this.problems = problems;
  }

  /** What drives the stimulus {@code signal}; empty if no plant does, or if it can't. */
  public Optional<Coupling> stimulus(String signal, DevicePoint point, Place place) {
    return PlantOutput.named(signal)
        .flatMap(
            output -> {
              PlantSide plant = new PlantSide(signal, output.unit(), output.positions());
              return (plant.positions.isEmpty()
                      ? quantity(plant, point, place, true)
                      : positions(plant, point, place, plant.positions, point.states()))
                  .map(toPoint -> new PlantSource(output, toPoint));
            });
  }

  /** What the response {@code signal} drives; empty if it is only read, or if it can't. */
  public Optional<Coupling> response(String signal, DevicePoint point, Place place) {
    return PlantInput.named(signal)
        .filter(PlantInput::isCommand)
        .flatMap(
            input -> {
              PlantSide plant = new PlantSide(signal, input.unit(), input.positions());
              return (plant.positions.isEmpty()
                      ? quantity(plant, point, place, false)
                      : positions(plant, point, place, point.states(), plant.positions))
                  .map(toPlant -> new PlantCommand(input, toPlant));
            });
  }

  /** What the plant says of one of its values. */
  private record PlantSide(String name, Unit unit, List<String> positions) {
    PlantSide(String name, String symbol, List<String> positions) {
      this(name, PlantUnit.of(symbol), positions);
    }

    String has(String what) {
      return ", as the plant's '" + name + "' " + what;
    }
  }

  /** From an index of {@code from} to the index of the same name in {@code to}. */
  private Optional<DoubleUnaryOperator> positions(
      PlantSide plant, DevicePoint point, Place place, List<String> from, List<String> to) {
    double[] indices = from.stream().mapToDouble(to::indexOf).toArray();
    boolean allFound = indices.length > 0;
    for (double index : indices) {
      allFound &= index >= 0;
    }
    if (allFound) {
      return Optional.of(new Places(indices));
    }
    problems.add(
        place,
        "expected a point with the states "
            + quoted(plant.positions)
            + plant.has("has")
            + ", found "
            + withStates(point)
            + "; give '"
            + point.name()
            + "' these 'states', in the order of its own values from 0");
    return Optional.empty();
  }

  private Optional<DoubleUnaryOperator> quantity(
      PlantSide plant, DevicePoint point, Place place, boolean driven) {
    List<String> labels = labels(point);
    if (labels.isEmpty() && isMeasuredAlike(plant.unit, point.unit())) {
      Unit from = driven ? plant.unit : point.unit();
      Unit to = driven ? point.unit() : plant.unit;
      return Optional.of(value -> from.convert(value, to));
    }
    boolean isSwitch = labels.size() == 2 && labels.containsAll(Signal.OFF_ON);
    if (!driven && isSwitch && plant.unit == Unit.PERCENT) {
      double[] percent = new double[2];
      percent[labels.indexOf("on")] = FULL_PERCENT;
      return Optional.of(new Places(percent));
    }
    problems.add(
        place,
        "expected a point "
            + plant.unit.measured()
            + plant.has("is")
            + ", found "
            + (labels.isEmpty() ? "one " + point.unit().measured() : withStates(point))
            + "; "
            + advice(plant.unit, point, isSwitch && !driven));
    return Optional.empty();
  }

  /** A share, a count and a bare number have one dimension, but one is no measure of another. */
  private static boolean isMeasuredAlike(Unit one, Unit other) {
    return one.dimension() == Dimension.NUMBER ? one == other : one.convertsTo(other);
  }

  /** What its values are called; a bit without a unit is off or on. */
  private static List<String> labels(DevicePoint point) {
    return point.unit() == Unit.ONE ? point.values().labels() : point.states();
  }

  private static String advice(Unit unit, DevicePoint point, boolean isRelay) {
    String name = "'" + point.name() + "'";
    if (unit == Unit.ONE && point.unit() != Unit.ONE) {
      return "take 'unit' away from " + name;
    }
    return (labels(point).isEmpty() ? "" : "in the place of states, ")
        + "give "
        + name
        + (isRelay
            ? " the 'unit: " + unit.symbol() + "' and as 'scale' what it is when on"
            : " the 'scale', 'offset' and 'unit' that make it so");
  }

  private static String withStates(DevicePoint point) {
    List<String> labels = labels(point);
    return labels.isEmpty() ? "one without states" : "one with " + quoted(labels);
  }

  private static String quoted(List<String> labels) {
    return labels.stream().map(label -> "'" + label + "'").collect(Collectors.joining(", "));
  }
}
