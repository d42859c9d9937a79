package dev.thawbench.loop.profile;

import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.trace.DurationText;
import dev.thawbench.trace.Quantity;
import dev.thawbench.trace.Unit;
import java.util.Optional;
import java.util.OptionalLong;

/** Numbers with units in stations and profiles; a wrong one becomes a problem at its place. */
public final class Quantities {
  private Quantities() {}

  /** The unit that {@code node} says. */
  public static Optional<Unit> unit(TextNode node, Problems problems) {
    Optional<Unit> unit = Unit.ofSymbol(node.text());
    if (unit.isEmpty()) {
      problems.add(node.place(), node.describe() + " is no unit" + Unit.hint(node.text()));
    }
    return unit;
  }

  /** The duration that {@code node} says, in nanoseconds; 'up to 5 s' is 5 s. */
  public static Optional<Long> duration(TextNode node, Problems problems) {
    OptionalLong nanos = DurationText.nanos(node.text().replaceFirst("^up to ", ""));
    if (nanos.isEmpty()) {
      problems.add(
          node.place(),
          "expected a duration such as '500 ms', '1 s' or '10 min', found " + node.describe());
      return Optional.empty();
    }
    return Optional.of(nanos.getAsLong());
  }

  /** The value that {@code node} says, in {@code unit}. */
  public static Optional<Double> in(TextNode node, Unit unit, Problems problems) {
    Optional<Quantity> quantity = Quantity.parse(node.text());
    if (quantity.isEmpty()) {
      problems.add(
          node.place(),
          "expected a number"
              + (unit == Unit.ONE ? "" : " in " + unit.symbol())
              + ", found "
              + node.describe());
      return Optional.empty();
    }
    if (!quantity.get().unit().convertsTo(unit)) {
      problems.add(
          node.place(),
          "expected "
              + (unit == Unit.ONE ? "a number without a unit" : "a value in " + unit.symbol())
              + ", found "
              + node.describe());
      return Optional.empty();
    }
    return Optional.of(quantity.get().in(unit));
  }
}
