package dev.thawbench.plant;

import dev.thawbench.plant.parameter.PlantValueException;
import java.util.Arrays;
import java.util.Optional;

/** One thing that the plant at rest starts from. */
public enum StartValue {
  /** Outdoor air and everything outdoors. */
  OUTDOOR_AIR(PlantInput.OUTDOOR_AIR),
  /** Relative humidity of the outdoor air, over water. */
  OUTDOOR_RELATIVE_HUMIDITY(PlantInput.OUTDOOR_RELATIVE_HUMIDITY),
  /** Water in loop and plate heat exchanger. */
  WATER("water", "°C", 3, 70, 30),
  /** The heated room. */
  ROOM("room", "°C", 5, 40, 20),
  /** Hot water tank. */
  HOT_WATER("hot water", "°C", 3, 90, 45),
  /** Frost on the outdoor coil, evenly. */
  FROST("frost", "kg", 0, 10, 0),
  /** Melt water that the fins still hold. */
  RETAINED_WATER("retained water", "kg", 0, 2, 0),
  /** Ice in the drain pan. */
  PAN_ICE("pan ice", "kg", 0, 20, 0),
  /** Share of the coil's face that snow or leaves block. */
  COIL_BLOCKED_SHARE(PlantInput.COIL_BLOCKED_SHARE);

  private final String signalName;
  private final String unit;
  private final double lowest;
  private final double highest;
  private final double defaultValue;
  private final Optional<PlantInput> input;

  StartValue(PlantInput input) {
    this(
        input.signalName(),
        input.unit(),
        input.lowest(),
        input.highest(),
        input.defaultValue(),
        Optional.of(input));
  }

  StartValue(String signalName, String unit, double lowest, double highest, double defaultValue) {
    this(signalName, unit, lowest, highest, defaultValue, Optional.empty());
  }

  StartValue(
      String signalName,
      String unit,
      double lowest,
      double highest,
      double defaultValue,
      Optional<PlantInput> input) {
    this.signalName = signalName;
    this.unit = unit;
    this.lowest = lowest;
    this.highest = highest;
    this.defaultValue = defaultValue;
    this.input = input;
  }

  /** Name as scenarios write it. */
  public String signalName() {
    return signalName;
  }

  /** Unit symbol. */
  public String unit() {
    return unit;
  }

  /** Lowest valid value, in {@link #unit()}. */
  public double lowest() {
    return lowest;
  }

  /** Highest valid value, in {@link #unit()}. */
  public double highest() {
    return highest;
  }

  /** Where nothing is said: an autumn day, and a clean unit with a warm floor heating. */
  public double defaultValue() {
    return defaultValue;
  }

  /** The input that holds on from it, if there is one. */
  public Optional<PlantInput> input() {
    return input;
  }

  /** What {@code input} holds on from. */
  public static Optional<StartValue> of(PlantInput input) {
    return Arrays.stream(values())
        .filter(value -> value.input.equals(Optional.of(input)))
        .findFirst();
  }

  /**
   * Returns {@code value} if the plant may start from it.
   *
   * @throws PlantValueException in one line with name, value, unit and range; NaN too
   */
  double require(double value) {
    return PlantValueException.requireInRange(
        "initial value '" + signalName + "'", value, lowest, highest, unit);
  }
}
