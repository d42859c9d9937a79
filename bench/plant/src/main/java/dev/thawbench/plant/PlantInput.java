package dev.thawbench.plant;

import dev.thawbench.plant.parameter.PlantValueException;
import dev.thawbench.plant.sensor.SensorFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be set on the plant: weather, the controller's commands, and faults.
 *
 * <p>A value holds until it is set again. An optional input may be NaN: the plant then decides by
 * itself.
 */
public enum PlantInput {
  /** Weather: air temperature far from the unit, shaded. */
  OUTDOOR_AIR("outdoor air", "°C", -35, 50, 7),
  /** Weather: relative humidity over water, as weather stations report it, also below 0 °C. */
  OUTDOOR_RELATIVE_HUMIDITY("outdoor relative humidity", "%", 0, 100, 85),
  /** Command to the inverter; 0 is off. */
  COMPRESSOR_SPEED("compressor speed", "Hz", 0, 120, 0),
  /** Command to the outdoor fan; 100 % is nominal speed. */
  OUTDOOR_FAN("outdoor fan", "%", 0, 110, 0),
  /** Coil of the reversing valve: 0 heating position, 1 defrost (cooling) position. */
  REVERSING_VALVE("reversing valve", "", 0, 1, 0),
  /** Opening of the expansion valve; NaN leaves it to the plant's own superheat control. */
  EXPANSION_VALVE("expansion valve", "%", 0, 100, Double.NaN),
  /** Command to the water pump; 100 % is nominal flow. */
  PUMP("pump", "%", 0, 110, 100),
  /** Command to the indoor fan (units with an indoor air coil). */
  INDOOR_FAN("indoor fan", "%", 0, 110, 100),
  /** Command to the brine pump (units with a brine source). */
  BRINE_PUMP("brine pump", "%", 0, 110, 100),
  /** Temperature at which the brine comes from the ground. */
  BRINE_INLET_TEMPERATURE("brine inlet temperature", "°C", -15, 30, 0),
  /** Electric heater in the supply. */
  AUXILIARY_HEAT("auxiliary heat", "W", 0, 12000, 0),
  /** Electric heater of the drain pan. */
  PAN_HEATER("pan heater", "W", 0, 500, 0),
  /** Electric heater of the compressor's crankcase. */
  CRANKCASE_HEATER("crankcase heater", "W", 0, 200, 0),
  /** Diverting valve of the water side: 0 heating circuit, 1 hot water tank. */
  DIVERTING_VALVE("diverting valve", "", 0, 1, 0),
  /** Hot water drawn from the tank. */
  HOT_WATER_DRAW("hot water draw", "l/min", 0, 30, 0),
  /**
   * Return water temperature held by the test rig; NaN leaves it to the water loop and the room.
   */
  HELD_RETURN_TEMPERATURE("held return water temperature", "°C", 3, 70, Double.NaN),
  /** Room temperature held by the test rig; NaN leaves it to the building. */
  HELD_ROOM_TEMPERATURE("held room temperature", "°C", 5, 40, Double.NaN),
  /** Supply voltage: 1 on, 0 off. */
  MAINS("mains", "", 0, 1, 1),
  /** Factor on the growth of frost, to shorten a test; 1 is nature. */
  FROST_GROWTH("frost growth", "×", 0, 10, 1),
  /** Share of the coil's face that snow or leaves block. */
  COIL_BLOCKED_SHARE("coil blocked share", "%", 0, 95, 0),
  /** Refrigerant charge; 100 % is the nameplate charge. */
  REFRIGERANT_CHARGE("refrigerant charge", "%", 20, 110, 100),
  /** Fault: outdoor fan dead (1). */
  OUTDOOR_FAN_DEAD("outdoor fan dead", "", 0, 1, 0),
  /** Fault: water pump dead (1). */
  PUMP_DEAD("pump dead", "", 0, 1, 0),
  /** Fault: share of the water flow that a clogged strainer takes away. */
  WATER_FLOW_RESTRICTION("water flow restriction", "%", 0, 100, 0),
  /** Fault: reversing valve stuck: 0 free, 1 in heating position, 2 in defrost position. */
  REVERSING_VALVE_STUCK("reversing valve stuck", "", 0, 2, 0),
  /** Fault of the outdoor air sensor, see {@link SensorFault#code()}. */
  OUTDOOR_AIR_SENSOR_FAULT("outdoor air sensor fault", "", 0, 4, 0),
  /** Fault of the coil sensor, see {@link SensorFault#code()}. */
  COIL_SENSOR_FAULT("coil sensor fault", "", 0, 4, 0),
  /** Fault of the supply sensor, see {@link SensorFault#code()}. */
  SUPPLY_SENSOR_FAULT("supply sensor fault", "", 0, 4, 0),
  /** Fault of the return sensor, see {@link SensorFault#code()}. */
  RETURN_SENSOR_FAULT("return sensor fault", "", 0, 4, 0),
  /** Fault of the discharge sensor, see {@link SensorFault#code()}. */
  DISCHARGE_SENSOR_FAULT("discharge sensor fault", "", 0, 4, 0),
  /** Fault of the suction sensor, see {@link SensorFault#code()}. */
  SUCTION_SENSOR_FAULT("suction sensor fault", "", 0, 4, 0),
  /** Error of the outdoor air sensor that grows with time; 0 clears it. */
  OUTDOOR_AIR_SENSOR_DRIFT("outdoor air sensor drift", "K/h", -60, 60, 0),
  /** Error of the coil sensor that grows with time; 0 clears it. */
  COIL_SENSOR_DRIFT("coil sensor drift", "K/h", -60, 60, 0),
  /** Constant error of the outdoor air sensor. */
  OUTDOOR_AIR_SENSOR_OFFSET("outdoor air sensor offset", "K", -20, 20, 0),
  /** Constant error of the coil sensor. */
  COIL_SENSOR_OFFSET("coil sensor offset", "K", -20, 20, 0),
  /** Fault: coil and outdoor air sensors swapped at the terminals (1). */
  SENSORS_SWAPPED("coil and outdoor air sensors swapped", "", 0, 1, 0);

  /** Positions of a reversing valve, in the order of their values. */
  static final List<String> VALVE_POSITIONS = List.of("heating", "defrost");

  private static final Map<String, PlantInput> BY_NAME =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(PlantInput::signalName, Function.identity()));

  private final String signalName;
  private final String unit;
  private final double lowest;
  private final double highest;
  private final double defaultValue;

  PlantInput(String signalName, String unit, double lowest, double highest, double defaultValue) {
    this.signalName = signalName;
    this.unit = unit;
    this.lowest = lowest;
    this.highest = highest;
    this.defaultValue = defaultValue;
  }

  /** Name in field words, unique among inputs and outputs. */
  public String signalName() {
    return signalName;
  }

  /** Unit symbol, empty for a position or a flag. */
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

  /** Value until it is set, in {@link #unit()}; NaN for an optional input. */
  public double defaultValue() {
    return defaultValue;
  }

  /** Whether NaN is valid and means that the plant decides by itself. */
  public boolean optional() {
    return Double.isNaN(defaultValue);
  }

  /** Whether a controller drives it; the others are weather, the test rig's, and faults. */
  public boolean isCommand() {
    return switch (this) {
      case COMPRESSOR_SPEED,
          OUTDOOR_FAN,
          REVERSING_VALVE,
          EXPANSION_VALVE,
          PUMP,
          INDOOR_FAN,
          BRINE_PUMP,
          AUXILIARY_HEAT,
          PAN_HEATER,
          CRANKCASE_HEATER,
          DIVERTING_VALVE ->
          true;
      default -> false;
    };
  }

  /** What its values 0, 1, … are called, where they are positions of a valve; else empty. */
  public List<String> positions() {
    return switch (this) {
      case REVERSING_VALVE -> VALVE_POSITIONS;
      case DIVERTING_VALVE -> List.of("heating circuit", "hot water tank");
      default -> List.of();
    };
  }

  /** Whether only whole numbers are valid: positions, flags and codes. */
  public boolean whole() {
    return unit.isEmpty();
  }

  /** Finds an input by its {@link #signalName()}. */
  public static Optional<PlantInput> named(String signalName) {
    return Optional.ofNullable(BY_NAME.get(signalName));
  }

  /**
   * Returns {@code value} if this input may take it.
   *
   * @throws PlantValueException in one line with name, value, unit and range
   */
  public double require(double value) {
    if (optional() && Double.isNaN(value)) {
      return value;
    }
    if (!(value >= lowest && value <= highest)) {
      // The name is put together only for the message: this is called in every scan.
      PlantValueException.requireInRange(
          "plant input '" + signalName + "'", value, lowest, highest, unit);
    }
    if (whole() && value != Math.rint(value)) {
      throw new PlantValueException(
          "plant input '" + signalName + "' = " + value + " is no whole number");
    }
    return value;
  }
}
