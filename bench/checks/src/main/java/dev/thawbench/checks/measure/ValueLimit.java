package dev.thawbench.checks.measure;

import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Between which values a measurand has to lie; a tolerance of the product has widened them.
 *
 * @param measurand what is compared
 * @param low least value allowed, in the unit of the measurand; may be infinite
 * @param high greatest value allowed
 * @param text as in the sentence, with numbers
 */
public record ValueLimit(Measurand measurand, double low, double high, String text) {

  /**
   * The limits that a condition sets to values, if all of them have to be kept at once. A state has
   * none; nor has a comparison with a hysteresis, whose limit depends on what was before; nor one
   * of several alternatives, of which no single number says how close it was.
   */
  public static List<ValueLimit> of(Condition condition, Network network) {
    List<ValueLimit> found = new ArrayList<>();
    collect(condition, network, found);
    return List.copyOf(found);
  }

  private static void collect(Condition condition, Network network, List<ValueLimit> found) {
    if (condition instanceof Condition.And and) {
      and.parts().forEach(part -> collect(part, network, found));
    } else if (condition instanceof Condition.Compare compare && compare.hysteresis().isEmpty()) {
      found.add(of(compare, compare.comparison().upward(), network));
    } else if (condition instanceof Condition.Not not
        && not.condition() instanceof Condition.Compare compare
        && compare.hysteresis().isEmpty()) {
      found.add(against(compare, network));
    } else if (condition instanceof Condition.InBand band) {
      Unit unit = band.signal().unit();
      found.add(
          new ValueLimit(
              Measurand.of(band.signal(), network),
              band.low().in(unit) - band.low().toleranceIn(unit),
              band.high().in(unit) + band.high().toleranceIn(unit),
              band.low().numbers() + " to " + band.high().numbers()));
    } else if (condition instanceof Condition.Near near) {
      Measurand apart = Measurand.of(near, network);
      double most = near.distance().in(apart.unit()) + near.distance().toleranceIn(apart.unit());
      found.add(new ValueLimit(apart, Double.NEGATIVE_INFINITY, most, near.distance().numbers()));
    }
  }

  /** That a value keeps out of what {@code forbidden} says; its tolerance narrows that. */
  public static ValueLimit against(Condition.Compare forbidden, Network network) {
    return of(forbidden, !forbidden.comparison().upward(), network);
  }

  private static ValueLimit of(Condition.Compare compare, boolean upward, Network network) {
    Limit limit = compare.limit();
    Unit unit = compare.signal().unit();
    double value = limit.in(unit);
    double tolerance = limit.toleranceIn(unit);
    return new ValueLimit(
        Measurand.of(compare.signal(), network),
        upward ? value - tolerance : Double.NEGATIVE_INFINITY,
        upward ? Double.POSITIVE_INFINITY : value + tolerance,
        limit.numbers());
  }

  /** How far inside (+) or outside (−) a value lies that is known to lie in {@code value}. */
  Interval inside(Interval value) {
    double best;
    if (low == Double.NEGATIVE_INFINITY) {
      best = value.low();
    } else if (high == Double.POSITIVE_INFINITY) {
      best = value.high();
    } else {
      best = Math.max(value.low(), Math.min(value.high(), (low + high) / 2));
    }
    return new Interval(
        Math.min(inside(value.low()), inside(value.high())),
        inside(best),
        measurand.differenceUnit());
  }

  private double inside(double value) {
    return Math.min(value - low, high - value);
  }

  /** Whether a value is nearer to, or further below, its lower limit than its upper one. */
  boolean nearLow(double value) {
    return value - low < high - value;
  }
}
