package dev.thawbench.plant.parameter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One number that a heat pump is described by. The whole catalogue is {@link #all()}; names are
 * unique in it.
 */
public sealed interface PlantParameter
    permits CompressorParameter,
        CoilParameter,
        FrostParameter,
        CircuitParameter,
        WaterParameter,
        ControlParameter {

  /** What this parameter is. */
  Definition definition();

  /** Name in field words, as parameter files have it. */
  default String parameterName() {
    return definition().name();
  }

  /** Unit symbol, empty for a pure number. */
  default String unit() {
    return definition().unit();
  }

  /** Lowest physical value, in {@link #unit()}. */
  default double lowest() {
    return definition().lowest();
  }

  /** Highest physical value, in {@link #unit()}. */
  default double highest() {
    return definition().highest();
  }

  /** Value of the nominal 8 kW R290 monobloc, in {@link #unit()}. */
  default double defaultValue() {
    return definition().defaultValue();
  }

  /** Where range and default come from. */
  default String source() {
    return definition().source();
  }

  /** Every parameter, in a fixed order. */
  static List<PlantParameter> all() {
    return Catalogue.ALL;
  }

  /** Finds a parameter by its {@link #parameterName()}. */
  static Optional<PlantParameter> named(String name) {
    return Optional.ofNullable(Catalogue.BY_NAME.get(name));
  }

  /**
   * @param name field words
   * @param unit unit symbol
   * @param lowest lowest physical value
   * @param highest highest physical value
   * @param defaultValue value of the nominal machine
   * @param source paper, data sheet or reasoning behind range and default
   */
  record Definition(
      String name,
      String unit,
      double lowest,
      double highest,
      double defaultValue,
      String source) {}

  /** Holder, so that the interface needs no static state of its own. */
  final class Catalogue {
    private static final List<PlantParameter> ALL =
        Stream.<PlantParameter[]>of(
                CompressorParameter.values(),
                CoilParameter.values(),
                FrostParameter.values(),
                CircuitParameter.values(),
                WaterParameter.values(),
                ControlParameter.values())
            .flatMap(Stream::of)
            .toList();
    private static final Map<String, PlantParameter> BY_NAME =
        ALL.stream()
            .collect(
                Collectors.toUnmodifiableMap(PlantParameter::parameterName, Function.identity()));

    private Catalogue() {}
  }
}
