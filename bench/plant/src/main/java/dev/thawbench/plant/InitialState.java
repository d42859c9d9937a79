package dev.thawbench.plant;

import java.util.EnumMap;
import java.util.Map;

/** What the plant starts from, at rest: each {@link StartValue} in its range. Immutable. */
public final class InitialState {
  private final Map<StartValue, Double> values;

  private InitialState(Map<StartValue, Double> values) {
    this.values = values;
  }

  /** All at their {@linkplain StartValue#defaultValue() defaults}. */
  public static InitialState ofDefaults() {
    Map<StartValue, Double> values = new EnumMap<>(StartValue.class);
    for (StartValue value : StartValue.values()) {
      values.put(value, value.defaultValue());
    }
    return new InitialState(values);
  }

  /**
   * A clean unit in this weather with this water temperature, the rest by default.
   *
   * @throws dev.thawbench.plant.parameter.PlantValueException for a value out of its range
   */
  public static InitialState clean(
      double outdoorAirC, double outdoorRelativeHumidityPercent, double waterC) {
    return ofDefaults()
        .with(StartValue.OUTDOOR_AIR, outdoorAirC)
        .with(StartValue.OUTDOOR_RELATIVE_HUMIDITY, outdoorRelativeHumidityPercent)
        .with(StartValue.WATER, waterC);
  }

  /**
   * The same with another value, in its unit.
   *
   * @throws dev.thawbench.plant.parameter.PlantValueException for a value out of its range
   */
  public InitialState with(StartValue value, double number) {
    Map<StartValue, Double> others = new EnumMap<>(values);
    others.put(value, value.require(number));
    return new InitialState(others);
  }

  /** A value in its unit. */
  public double get(StartValue value) {
    return values.get(value);
  }
}
