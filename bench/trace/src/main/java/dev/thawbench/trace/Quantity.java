package dev.thawbench.trace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, as written in scripts, stations and profiles: {@code 2 °C}, {@code 84 %},
 * {@code 1.5 kg}.
 *
 * @param value finite, in {@code unit}
 * @param unit its unit
 */
public record Quantity(double value, Unit unit) {
  private static final Pattern TEXT = Pattern.compile("([+\\-−]?\\d+(?:\\.\\d+)?)(?:\\s*(\\S+))?");

  public Quantity {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a quantity needs a finite value, found " + value);
    }
  }

  /**
   * The quantity that {@code text} says, if it is a number with a known unit or none, and nothing
   * else.
   */
  public static Optional<Quantity> parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(matcher.group(1).replace('−', '-'));
    String symbol = matcher.group(2) == null ? "" : matcher.group(2);
    return Unit.ofSymbol(symbol).map(unit -> new Quantity(value, unit));
  }

  /**
   * The value in {@code target}.
   *
   * @throws IllegalArgumentException if the units measure different things
   */
  public double in(Unit target) {
    return unit.convert(value, target);
  }

  /**
   * A duration in whole nanoseconds, rounded to the nearest.
   *
   * @throws IllegalArgumentException if this is no duration
   */
  public long nanos() {
    return Math.round(unit.convert(value, Unit.SECOND) * 1e9);
  }

  @Override
  public String toString() {
    String number =
        value == Math.rint(value) && Math.abs(value) < 1e15
            ? Long.toString((long) value)
            : Double.toString(value);
    return unit == Unit.ONE ? number : number + " " + unit.symbol();
  }
}
