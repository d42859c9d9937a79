package dev.thawbench.checks.tree;

import java.util.Optional;

/**
 * A closed bound on a measured number: at least, at most, or both.
 *
 * @param low limit from below
 * @param high limit from above; one of the two is there
 */
public record Bound(Optional<Limit> low, Optional<Limit> high) {
  public Bound {
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("a bound needs a limit");
    }
  }

  /** Greater or equal. */
  public static Bound atLeast(Limit limit) {
    return new Bound(Optional.of(limit), Optional.empty());
  }

  /** Less or equal. */
  public static Bound atMost(Limit limit) {
    return new Bound(Optional.empty(), Optional.of(limit));
  }

  /** Between the two, both included. */
  public static Bound between(Limit low, Limit high) {
    return new Bound(Optional.of(low), Optional.of(high));
  }

  /** As in a sentence: {@code at most 10 min}. */
  public String text(Style style) {
    if (low.isPresent() && high.isPresent()) {
      return "between " + style.text(low.get()) + " and " + style.text(high.get());
    }
    return low.isPresent()
        ? "at least " + style.text(low.get())
        : "at most " + style.text(high.orElseThrow());
  }
}
