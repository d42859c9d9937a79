package dev.thawbench.scenarios.script;

import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Something that a script may set.
 *
 * @param name field words: {@code outdoor air}
 * @param unit unit of its values; {@link Unit#ONE} where there are labels
 * @param lowest lowest valid value, in {@code unit}
 * @param highest highest valid value, in {@code unit}
 * @param labels the names it may take instead of numbers, the value being the index; empty for a
 *     quantity
 * @param atStartOnly whether only {@code given} may set it: {@code frost}
 */
public record Settable(
    String name,
    Unit unit,
    double lowest,
    double highest,
    List<String> labels,
    boolean atStartOnly) {
  public Settable {
    labels = List.copyOf(labels);
    if (!(lowest <= highest)) {
      throw new IllegalArgumentException(name + ": " + lowest + " is above " + highest);
    }
  }

  /** A quantity that {@code given} and {@code set} may set. */
  public static Settable quantity(String name, Unit unit, double lowest, double highest) {
    return new Settable(name, unit, lowest, highest, List.of(), false);
  }

  /** A quantity of the state at the start. */
  public static Settable initial(String name, Unit unit, double lowest, double highest) {
    return new Settable(name, unit, lowest, highest, List.of(), true);
  }

  /** A choice of names that {@code given} and {@code set} may set. */
  public static Settable choice(String name, List<String> labels) {
    return new Settable(name, Unit.ONE, 0, labels.size() - 1, labels, false);
  }

  /**
   * The value as a number in {@link #unit()}, or the index of its label; empty if it is neither.
   */
  public Optional<Double> read(Value value) {
    if (value instanceof Value.Amount amount) {
      boolean fits = labels.isEmpty() && amount.quantity().unit().convertsTo(unit);
      return fits && sameKind(amount.quantity().unit())
          ? Optional.of(amount.quantity().in(unit))
          : Optional.empty();
    }
    int index = labels.indexOf(((Value.Label) value).text());
    return index < 0 ? Optional.empty() : Optional.of((double) index);
  }

  /** A share needs its %, a plain number none: 84 is not 84 %. */
  private boolean sameKind(Unit written) {
    return (written == Unit.ONE) == (unit == Unit.ONE);
  }
}
