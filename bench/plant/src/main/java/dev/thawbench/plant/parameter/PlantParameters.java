package dev.thawbench.plant.parameter;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * One heat pump's parameters, complete and within their physical ranges. Immutable. What was not
 * set is the nominal 8 kW R290 monobloc's.
 */
public final class PlantParameters {
  private final Map<PlantParameter, Double> values;
  private final Map<PlantChoice, String> choices;

  private PlantParameters(Builder builder) {
    this.values = Map.copyOf(builder.values);
    this.choices = new EnumMap<>(builder.choices);
  }

  /** The nominal 8 kW R290 monobloc. */
  public static PlantParameters nominal() {
    return builder().build();
  }

  /** Starts from the nominal machine. */
  public static Builder builder() {
    return new Builder();
  }

  /** Value in the parameter's own unit. */
  public double get(PlantParameter parameter) {
    Double value = values.get(parameter);
    return value == null ? parameter.defaultValue() : value;
  }

  /** The chosen option. */
  public String get(PlantChoice choice) {
    return choices.getOrDefault(choice, choice.defaultOption());
  }

  /** Whether {@code option} was chosen. */
  public boolean is(PlantChoice choice, String option) {
    return get(choice).equals(option);
  }

  /** Collects values by name or constant; each is checked as it is set. */
  public static final class Builder {
    private final Map<PlantParameter, Double> values = new HashMap<>();
    private final Map<PlantChoice, String> choices = new EnumMap<>(PlantChoice.class);

    private Builder() {}

    /**
     * Sets a number, in the parameter's own unit.
     *
     * @throws PlantValueException outside the physical range, in one line with name, value, unit
     *     and range
     */
    public Builder set(PlantParameter parameter, double value) {
      PlantValueException.requireInRange(
          "plant parameter '" + parameter.parameterName() + "'",
          value,
          parameter.lowest(),
          parameter.highest(),
          parameter.unit());
      values.put(parameter, value);
      return this;
    }

    /**
     * Sets a number by name.
     *
     * @throws PlantValueException for an unknown name, or as {@link #set(PlantParameter, double)}
     */
    public Builder set(String name, double value) {
      return set(
          PlantParameter.named(name)
              .orElseThrow(
                  () ->
                      new PlantValueException(
                          "'" + name + "' is no plant parameter with a number")),
          value);
    }

    /**
     * Chooses an option.
     *
     * @throws PlantValueException if it is not among the options
     */
    public Builder choose(PlantChoice choice, String option) {
      if (!choice.options().contains(option)) {
        throw new PlantValueException(
            "plant parameter '"
                + choice.choiceName()
                + "' = "
                + option
                + " is none of "
                + String.join(", ", choice.options()));
      }
      choices.put(choice, option);
      return this;
    }

    /**
     * Chooses an option by name.
     *
     * @throws PlantValueException for an unknown name or option
     */
    public Builder choose(String name, String option) {
      return choose(
          PlantChoice.named(name)
              .orElseThrow(
                  () ->
                      new PlantValueException(
                          "'" + name + "' is no plant parameter with a choice")),
          option);
    }

    /**
     * The finished parameters.
     *
     * @throws PlantValueException if two of them make no machine together
     */
    public PlantParameters build() {
      PlantParameters parameters = new PlantParameters(this);
      Consistency.check(parameters);
      return parameters;
    }
  }
}
