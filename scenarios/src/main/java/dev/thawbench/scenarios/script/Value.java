package dev.thawbench.scenarios.script;

import dev.thawbench.config.Place;
import dev.thawbench.loop.profile.Values;
import dev.thawbench.trace.Quantity;
import dev.thawbench.trace.Unit;
import java.util.Optional;

/** What a script sets something to. */
public sealed interface Value {
  /** Where the value stands. */
  Place place();

  /** The value as a number in their unit, or the index of its label; empty if neither. */
  Optional<Double> in(Values values);

  /** A number with its unit, or without one: {@code 2 °C}, {@code ×4}. */
  record Amount(Quantity quantity, Place place) implements Value {
    @Override
    public Optional<Double> in(Values values) {
      // A share needs its %, a plain number none: 84 is not 84 %.
      Unit unit = values.unit();
      boolean fits =
          values.labels().isEmpty()
              && quantity.unit().convertsTo(unit)
              && (quantity.unit() == Unit.ONE) == (unit == Unit.ONE);
      return fits ? Optional.of(quantity.in(unit)) : Optional.empty();
    }

    @Override
    public String toString() {
      return quantity.toString();
    }
  }

  /** A name: {@code heating}, {@code on}, {@code power-cycled}. */
  record Label(String text, Place place) implements Value {
    @Override
    public Optional<Double> in(Values values) {
      int index = values.labels().indexOf(text);
      return index < 0 ? Optional.empty() : Optional.of((double) index);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
