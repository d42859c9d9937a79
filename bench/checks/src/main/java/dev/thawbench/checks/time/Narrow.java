package dev.thawbench.checks.time;

import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Tolerance;
import dev.thawbench.trace.Unit;
import java.util.Optional;

/**
 * Conditions that oblige: the product's tolerance narrows them, so that a controller is bound only
 * where it is so however the product turned out. (What it has to fulfil, the tolerance widens.)
 */
final class Narrow {
  private Narrow() {}

  static Condition condition(Condition condition) {
    return by(condition, 1);
  }

  static Condition.Compare condition(Condition.Compare compare) {
    return compare(compare, 1);
  }

  /**
   * @param narrow 1; under {@code not} −1, since what widens there narrows the whole
   */
  private static Condition by(Condition condition, int narrow) {
    if (condition instanceof Condition.Compare compare) {
      return compare(compare, narrow);
    }
    if (condition instanceof Condition.InBand band) {
      Unit unit = band.signal().unit();
      double low = band.low().in(unit) + narrow * band.low().toleranceIn(unit);
      double high = band.high().in(unit) - narrow * band.high().toleranceIn(unit);
      return new Condition.InBand(band.signal(), Limit.of(low, unit), Limit.of(high, unit));
    }
    if (condition instanceof Condition.Near near) {
      Limit distance = near.distance();
      double width = narrow * distance.tolerance().of(distance.value());
      Limit less = Limit.of(distance.value() - width, distance.unit());
      return new Condition.Near(near.signal(), less, near.other());
    }
    if (condition instanceof Condition.Not not) {
      return new Condition.Not(by(not.condition(), -narrow));
    }
    if (condition instanceof Condition.And and) {
      return new Condition.And(and.parts().stream().map(part -> by(part, narrow)).toList());
    }
    if (condition instanceof Condition.Or or) {
      return new Condition.Or(or.parts().stream().map(part -> by(part, narrow)).toList());
    }
    return condition; // states have no tolerance
  }

  /**
   * @param narrow 1, or −1 to widen
   */
  static Condition.Compare compare(Condition.Compare compare, int narrow) {
    Limit limit = compare.limit();
    if (limit.tolerance().amount() == 0) {
      return compare;
    }
    double width = narrow * limit.tolerance().of(limit.value());
    double value = limit.value() + (compare.comparison().upward() ? width : -width);
    return new Condition.Compare(
        compare.signal(),
        compare.comparison(),
        new Limit(value, limit.unit(), Tolerance.NONE, Optional.empty()),
        compare.hysteresis());
  }
}
