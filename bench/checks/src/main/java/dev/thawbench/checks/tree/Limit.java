package dev.thawbench.checks.tree;

import dev.thawbench.trace.Dimension;
import dev.thawbench.trace.Unit;
import java.util.Optional;

/**
 * A number in a sentence: written there, or taken from a parameter of the profile.
 *
 * @param value in {@code unit}
 * @param unit unit as written
 * @param tolerance the product's tolerance
 * @param parameter name of the parameter it was taken from, if it was
 */
public record Limit(double value, Unit unit, Tolerance tolerance, Optional<String> parameter) {
  /** A number without tolerance. */
  public static Limit of(double value, Unit unit) {
    return new Limit(value, unit, Tolerance.NONE, Optional.empty());
  }

  /** The number that {@code parameter} names. */
  public static Limit of(Parameter parameter) {
    return new Limit(
        parameter.value(), parameter.unit(), parameter.tolerance(), Optional.of(parameter.name()));
  }

  /** The same number with the product's tolerance: {@code 10 min ± 2 %}. */
  public Limit plusMinus(Tolerance width) {
    return new Limit(value, unit, width, parameter);
  }

  /** The value given in {@code target}. */
  public double in(Unit target) {
    return unit.convert(value, target);
  }

  /** The tolerance's half width given in {@code target}; temperatures and differences alike. */
  public double toleranceIn(Unit target) {
    return unit.convert(value + tolerance.of(value), target) - unit.convert(value, target);
  }

  /** The value in nanoseconds, for a duration. */
  public long nanos() {
    return nanos(value);
  }

  /** The tolerance in nanoseconds, for a duration. */
  public long toleranceNanos() {
    return nanos(tolerance.of(value));
  }

  /** The longest duration that the tolerance allows, nanoseconds. */
  public long longestNanos() {
    return nanos() + toleranceNanos();
  }

  /** The shortest duration that the tolerance allows, nanoseconds. */
  public long shortestNanos() {
    return nanos() - toleranceNanos();
  }

  private long nanos(double amount) {
    return Math.round(unit.convert(amount, Unit.MILLISECOND) * 1e6);
  }

  /** As in a sentence with the parameter's name: {@code {maximum defrost time}}. */
  @Override
  public String toString() {
    return parameter.map(name -> "{" + name + "}").orElseGet(this::numbers);
  }

  /** As numbers: {@code 10 min ± 2 %}. */
  public String numbers() {
    String text = Numbers.text(value) + unitText(unit);
    if (tolerance.amount() == 0) {
      return text;
    }
    Unit widthUnit = unit.dimension() == Dimension.TEMPERATURE ? Unit.KELVIN : unit;
    return text
        + " ± "
        + Numbers.text(tolerance.amount())
        + (tolerance.percent() ? " %" : unitText(widthUnit));
  }

  private static String unitText(Unit unit) {
    return unit == Unit.ONE ? "" : " " + unit.symbol();
  }
}
