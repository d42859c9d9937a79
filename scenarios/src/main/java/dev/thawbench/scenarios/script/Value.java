package dev.thawbench.scenarios.script;

import dev.thawbench.config.Place;
import dev.thawbench.trace.Quantity;

/** What a script sets something to. */
public sealed interface Value {
  /** Where the value stands. */
  Place place();

  /** A number with its unit, or without one: {@code 2 °C}, {@code ×4}. */
  record Amount(Quantity quantity, Place place) implements Value {
    @Override
    public String toString() {
      return quantity.toString();
    }
  }

  /** A name: {@code heating}, {@code on}, {@code power-cycled}. */
  record Label(String text, Place place) implements Value {
    @Override
    public String toString() {
      return text;
    }
  }
}
