package dev.thawbench.checks.language;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Tolerance;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;

/** Random times, differences and other limits, with tolerances or of the profile. */
final class RandomLimits {
  private static final List<Unit> TIMES =
      List.of(Unit.MILLISECOND, Unit.SECOND, Unit.MINUTE, Unit.HOUR);
  private static final List<String> DURATIONS =
      List.of("maximum defrost time", "defrost interval", "minimum run time");

  private final RandomPicks pick;

  RandomLimits(RandomPicks pick) {
    this.pick = pick;
  }

  Limit duration() {
    return pick.below(3) == 0
        ? Limit.of(Lab.WORDS.parameter(pick.one(DURATIONS)).orElseThrow())
        : tolerant(number(pick.one(TIMES), 0, 100));
  }

  Limit difference() {
    return number(Unit.KELVIN, 0, 9);
  }

  Limit number(Unit unit, double from, double to) {
    double value = from + pick.fraction() * (to - from);
    double step = pick.one(List.of(1.0, 10.0, 1000.0));
    return Limit.of(pick.below(10) == 0 ? value : Math.round(value * step) / step, unit);
  }

  Limit tolerant(Limit limit) {
    double amount = number(Unit.ONE, 1, 9).value();
    Tolerance tolerance =
        switch (pick.below(4)) {
          case 0 -> Tolerance.percent(amount);
          case 1 -> Tolerance.absolute(amount);
          default -> Tolerance.NONE;
        };
    return new Limit(limit.value(), limit.unit(), tolerance, Optional.empty());
  }

  Bound bound() {
    Limit low = duration();
    return switch (pick.below(3)) {
      case 0 -> Bound.atLeast(low);
      case 1 -> Bound.atMost(low);
      default -> Bound.between(low, later(low));
    };
  }

  Limit later(Limit than) {
    return Limit.of(than.value() * 2, than.unit());
  }
}
