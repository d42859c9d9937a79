package dev.thawbench.plant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the plant answers.
 *
 * <p>Temperatures, pressures and contacts without the word "true" are as their sensors have them,
 * with lag and faults: this is what a bench applies at a controller's terminals. Names with "true"
 * are the plant's own truth and no matter for a verdict on a controller. No output is ever NaN: an
 * open NTC reads -60 °C, a short one 180 °C; {@link #sensorFault} names the input that carries the
 * fault.
 */
public enum PlantOutput {
  /** Outdoor air sensor (lag 60 s). */
  OUTDOOR_AIR_TEMPERATURE("outdoor air temperature", "°C"),
  /** Coil sensor at the outdoor coil's bottom outlet (lag 12 s). */
  COIL_TEMPERATURE("coil temperature", "°C"),
  /** Supply water (or air) sensor. */
  SUPPLY_TEMPERATURE("supply temperature", "°C"),
  /** Return water (or air) sensor. */
  RETURN_TEMPERATURE("return temperature", "°C"),
  /** Discharge gas sensor. */
  DISCHARGE_TEMPERATURE("discharge temperature", "°C"),
  /** Suction gas sensor. */
  SUCTION_TEMPERATURE("suction temperature", "°C"),
  /** Suction pressure, absolute. */
  LOW_PRESSURE("low pressure", "bar"),
  /** Discharge pressure, absolute. */
  HIGH_PRESSURE("high pressure", "bar"),
  /** Pressure difference that the reversing valve's slide feels. */
  PRESSURE_DIFFERENCE("pressure difference", "bar"),
  /** High-pressure switch: 1 closed (healthy), 0 open. */
  HIGH_PRESSURE_SWITCH("high pressure switch", ""),
  /** Low-pressure switch: 1 closed (healthy), 0 open. */
  LOW_PRESSURE_SWITCH("low pressure switch", ""),
  /** Defrost thermostat on the coil: 1 closed (cold), 0 open. */
  DEFROST_THERMOSTAT("defrost thermostat", ""),
  /** Speed that the compressor has. */
  COMPRESSOR_ACTUAL_SPEED("compressor actual speed", "Hz"),
  /** Speed that the outdoor fan has. */
  FAN_ACTUAL_SPEED("fan actual speed", "%"),
  /** Outdoor fan's tacho. */
  FAN_TACHO("fan tacho", "rpm"),
  /** Place of the reversing valve's slide: 0 heating, 1 defrost; between while it travels. */
  REVERSING_VALVE_POSITION("reversing valve position", ""),
  /** Opening that the expansion valve has. */
  EXPANSION_VALVE_POSITION("expansion valve position", "%"),
  /** Water flow through the plate heat exchanger. */
  WATER_FLOW("water flow", "l/min"),
  /** Electric power of the whole unit; never negative. */
  ELECTRIC_POWER("electric power", "W"),
  /** Supply current. */
  CURRENT("current", "A"),
  /** Heat given to water (or room air); negative while heat is taken from it. */
  HEAT_OUTPUT("heat output", "W"),
  /** Heat output over electric power; 0 without power, negative in defrost. */
  COP("cop", ""),
  /** Room temperature. */
  ROOM_TEMPERATURE("room temperature", "°C"),
  /** Hot water tank temperature. */
  HOT_WATER_TEMPERATURE("hot water temperature", "°C"),
  /** Brine temperature at the outlet (units with a brine source). */
  BRINE_OUTLET_TEMPERATURE("brine outlet temperature", "°C"),
  /** Saturation temperature of the suction pressure. */
  EVAPORATING_TEMPERATURE("evaporating temperature", "°C"),
  /** Saturation temperature of the discharge pressure. */
  CONDENSING_TEMPERATURE("condensing temperature", "°C"),
  /** Metal temperature of the outdoor coil, mean of its segments. */
  TRUE_COIL_TEMPERATURE("true coil temperature", "°C"),
  /** Metal temperature where the coil sensor sits. */
  TRUE_COIL_OUTLET_TEMPERATURE("true coil outlet temperature", "°C"),
  /** Superheat at the evaporator's outlet. */
  TRUE_SUPERHEAT("true superheat", "K"),
  /** Supply temperature without the sensor's lag. */
  TRUE_SUPPLY_TEMPERATURE("true supply temperature", "°C"),
  /** Return temperature without the sensor's lag. */
  TRUE_RETURN_TEMPERATURE("true return temperature", "°C"),
  /** Frost on the coil. */
  TRUE_FROST("true frost", "kg"),
  /** Frost on the bottom segment of the coil. */
  TRUE_FROST_BOTTOM("true frost on the bottom", "kg"),
  /** Mean thickness of the frost. */
  TRUE_FROST_THICKNESS("true frost thickness", "mm"),
  /**
   * Vapour that becomes frost, at a frost growth of 1; negative while frost or water evaporates.
   */
  TRUE_FROST_RATE("true frost rate", "kg/h"),
  /** Vapour that the coil takes from the air; negative while it gives it back. */
  TRUE_VAPOUR_RATE("true vapour rate", "kg/h"),
  /** Share of the coil's free section that frost and snow block. */
  TRUE_BLOCKED_SHARE("true blocked share", "%"),
  /** Melt water that hangs on the fins. */
  TRUE_RETAINED_WATER("true retained water", "kg"),
  /** Water in the drain pan. */
  TRUE_PAN_WATER("true pan water", "kg"),
  /** Ice in the drain pan. */
  TRUE_PAN_ICE("true pan ice", "kg"),
  /** Water that has left through the drain since the start. */
  TRUE_DRAINED_WATER("true drained water", "kg"),
  /** Air through the outdoor coil. */
  TRUE_AIR_FLOW("true air flow", "m³/s"),
  /** Whether water in the plate heat exchanger is below its freezing point: 1 yes. */
  TRUE_PLATE_FREEZING("true plate freezing", ""),
  /** Whether liquid reaches the compressor: 1 yes. */
  TRUE_LIQUID_FLOODBACK("true liquid floodback", "");

  private static final Map<String, PlantOutput> BY_NAME =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(PlantOutput::signalName, Function.identity()));

  private final String signalName;
  private final String unit;

  PlantOutput(String signalName, String unit) {
    this.signalName = signalName;
    this.unit = unit;
  }

  /** Name in field words, unique among inputs and outputs. */
  public String signalName() {
    return signalName;
  }

  /** Unit symbol, empty for a position or a flag. */
  public String unit() {
    return unit;
  }

  /** What its values 0, 1, … are called, where they are positions; else empty. */
  public List<String> positions() {
    return switch (this) {
      case HIGH_PRESSURE_SWITCH, LOW_PRESSURE_SWITCH, DEFROST_THERMOSTAT ->
          List.of("open", "closed");
      case REVERSING_VALVE_POSITION -> PlantInput.VALVE_POSITIONS;
      case TRUE_PLATE_FREEZING, TRUE_LIQUID_FLOODBACK -> List.of("no", "yes");
      default -> List.of();
    };
  }

  /** Whether this is the plant's own truth, which a controller can't know. */
  public boolean truth() {
    return signalName.startsWith("true ");
  }

  /** The input that carries the fault of this output's sensor, if it has one. */
  public Optional<PlantInput> sensorFault() {
    return Optional.ofNullable(
        switch (this) {
          case OUTDOOR_AIR_TEMPERATURE -> PlantInput.OUTDOOR_AIR_SENSOR_FAULT;
          case COIL_TEMPERATURE -> PlantInput.COIL_SENSOR_FAULT;
          case SUPPLY_TEMPERATURE -> PlantInput.SUPPLY_SENSOR_FAULT;
          case RETURN_TEMPERATURE -> PlantInput.RETURN_SENSOR_FAULT;
          case DISCHARGE_TEMPERATURE -> PlantInput.DISCHARGE_SENSOR_FAULT;
          case SUCTION_TEMPERATURE -> PlantInput.SUCTION_SENSOR_FAULT;
          default -> null;
        });
  }

  /** Finds an output by its {@link #signalName()}. */
  public static Optional<PlantOutput> named(String signalName) {
    return Optional.ofNullable(BY_NAME.get(signalName));
  }
}
