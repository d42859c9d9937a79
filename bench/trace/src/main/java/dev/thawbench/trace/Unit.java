package dev.thawbench.trace;

import dev.thawbench.config.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A unit as it stands in scripts, profiles, traces and reports.
 *
 * <p>The base of each dimension is the unit with factor 1 and offset 0. Temperatures are in °C; a
 * difference of temperatures is another dimension, in K, so that 2 °C and 2 K never convert into
 * each other.
 */
public enum Unit {
  ONE("", Dimension.NUMBER, 1, 0),
  PERCENT("%", Dimension.NUMBER, 0.01, 0),
  STEPS("steps", Dimension.NUMBER, 1, 0),
  CELSIUS("°C", Dimension.TEMPERATURE, 1, 0),
  KELVIN("K", Dimension.TEMPERATURE_DIFFERENCE, 1, 0),
  KELVIN_PER_HOUR("K/h", Dimension.TEMPERATURE_RATE, 1, 0),
  BAR("bar", Dimension.PRESSURE, 1, 0),
  KILOPASCAL("kPa", Dimension.PRESSURE, 0.01, 0),
  PASCAL("Pa", Dimension.PRESSURE, 1e-5, 0),
  HERTZ("Hz", Dimension.FREQUENCY, 1, 0),
  RPM("rpm", Dimension.ROTATION, 1, 0),
  SECOND("s", Dimension.DURATION, 1, 0),
  MILLISECOND("ms", Dimension.DURATION, 1e-3, 0),
  MINUTE("min", Dimension.DURATION, 60, 0),
  HOUR("h", Dimension.DURATION, 3600, 0),
  WATT("W", Dimension.POWER, 1, 0),
  KILOWATT("kW", Dimension.POWER, 1000, 0),
  JOULE("J", Dimension.ENERGY, 1, 0),
  KILOJOULE("kJ", Dimension.ENERGY, 1000, 0),
  KILOWATT_HOUR("kWh", Dimension.ENERGY, 3.6e6, 0),
  KILOGRAM("kg", Dimension.MASS, 1, 0),
  GRAM("g", Dimension.MASS, 1e-3, 0),
  MILLIMETRE("mm", Dimension.LENGTH, 1, 0),
  CUBIC_METRE_PER_SECOND("m³/s", Dimension.VOLUME_FLOW, 1, 0),
  CUBIC_METRE_PER_HOUR("m³/h", Dimension.VOLUME_FLOW, 1.0 / 3600, 0),
  LITRE_PER_MINUTE("l/min", Dimension.VOLUME_FLOW, 1e-3 / 60, 0),
  LITRE_PER_HOUR("l/h", Dimension.VOLUME_FLOW, 1e-3 / 3600, 0),
  KILOGRAM_PER_SECOND("kg/s", Dimension.MASS_FLOW, 1, 0),
  KILOGRAM_PER_HOUR("kg/h", Dimension.MASS_FLOW, 1.0 / 3600, 0),
  VOLT("V", Dimension.VOLTAGE, 1, 0),
  AMPERE("A", Dimension.CURRENT, 1, 0),
  MILLIAMPERE("mA", Dimension.CURRENT, 1e-3, 0),
  OHM("Ω", Dimension.RESISTANCE, 1, 0),
  KILOOHM("kΩ", Dimension.RESISTANCE, 1000, 0);

  private final String symbol;
  private final Dimension dimension;
  private final double factor;
  private final double offset;

  Unit(String symbol, Dimension dimension, double factor, double offset) {
    this.symbol = symbol;
    this.dimension = dimension;
    this.factor = factor;
    this.offset = offset;
  }

  /** The symbol as written after a number, empty for a plain number. */
  public String symbol() {
    return symbol;
  }

  /** What this unit measures. */
  public Dimension dimension() {
    return dimension;
  }

  /** Whether a value of this unit can be given in {@code other}. */
  public boolean convertsTo(Unit other) {
    return dimension == other.dimension;
  }

  /**
   * The value of this unit given in {@code target}.
   *
   * @throws IllegalArgumentException if the two measure different things
   */
  public double convert(double value, Unit target) {
    if (this == target) {
      return value;
    }
    if (!convertsTo(target)) {
      throw new IllegalArgumentException(
          "'" + symbol + "' does not convert to '" + target.symbol + "'");
    }
    return (value * factor + offset - target.offset) / target.factor;
  }

  /** The unit written as {@code symbol}, if there is one. */
  public static Optional<Unit> ofSymbol(String symbol) {
    for (Unit unit : values()) {
      if (unit.symbol.equals(symbol)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** How a value is said to be measured: {@code in °C}, {@code without a unit}. */
  public String measured() {
    return this == ONE ? "without a unit" : "in " + symbol;
  }

  /**
   * The end of a message about a symbol that is none: what differs in case or lacks its degree sign
   * is meant, else a near word; empty if none is near.
   */
  public static String hint(String symbol) {
    List<String> symbols =
        Arrays.stream(values()).map(Unit::symbol).filter(known -> !known.isEmpty()).toList();
    // The ordinal sign and the ring above look like the degree sign and stand beside it on
    // keyboards.
    String meant =
        symbol
            .replace('º', '°')
            .replace('˚', '°')
            .replaceFirst("(?i)^(deg(ree)?s?[ .]*)?(c|celsius|centigrade)$", "°C")
            .replaceFirst("(?i)^(deg(ree)?s?[ .]*)?(k|kelvin)$", "K");
    return symbols.stream()
        .filter(known -> known.equalsIgnoreCase(meant) || known.equalsIgnoreCase("°" + meant))
        .findFirst()
        .map(known -> "; did you mean '" + known + "'?")
        .orElse(meant.length() < 3 ? "" : Nearest.hint(meant, symbols));
  }
}
