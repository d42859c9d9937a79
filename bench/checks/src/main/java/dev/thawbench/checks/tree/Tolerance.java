package dev.thawbench.checks.tree;

/**
 * The product's own tolerance on a parameter, from its data sheet. It widens a limit; the bench's
 * uncertainty never does.
 *
 * @param amount half width, 0 or more: in the parameter's unit (of a temperature: in K), or in
 *     percent of its value
 * @param percent whether {@code amount} is in percent
 */
public record Tolerance(double amount, boolean percent) {
  /** No tolerance. */
  public static final Tolerance NONE = new Tolerance(0, false);

  public Tolerance {
    if (!(amount >= 0) || Double.isInfinite(amount)) {
      throw new IllegalArgumentException("a tolerance must be 0 or more, found " + amount);
    }
  }

  /** ±{@code amount} in the unit of the value it belongs to. */
  public static Tolerance absolute(double amount) {
    return new Tolerance(amount, false);
  }

  /** ±{@code amount} % of the value it belongs to. */
  public static Tolerance percent(double amount) {
    return new Tolerance(amount, true);
  }

  /** Half width in the unit of {@code value}. */
  public double of(double value) {
    return percent ? Math.abs(value) * amount / 100 : amount;
  }
}
