package dev.thawbench.checks.language;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Condition.Comparison;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;

/** Random conditions over the words of the paper heat pump. */
final class RandomConditions {
  private static final List<String> MEASURED =
      List.of("coil temperature", "setpoint", "supply temperature", "pressure difference");
  static final List<String> STATES = List.of("reversing valve", "mode", "sequence");
  private static final List<String> THINGS =
      List.of("compressor", "outdoor fan", "reported defrost", "coil sensor alarm");

  private final RandomPicks pick;
  private final RandomLimits limits;

  RandomConditions(RandomPicks pick, RandomLimits limits) {
    this.pick = pick;
    this.limits = limits;
  }

  Condition any(int depth) {
    int kind = pick.below(depth > 0 ? 9 : 6);
    return switch (kind) {
      case 0 -> compare();
      case 1 -> inBand();
      case 2 ->
          new Condition.Near(
              signal(List.of("supply temperature")),
              limits.difference(),
              signal(List.of("setpoint")));
      case 3 -> state();
      case 4 -> onOff();
      case 5 -> new Condition.InPhase(phase());
      case 6 -> new Condition.Not(any(depth - 1));
      default -> joined(depth);
    };
  }

  /** What only brackets can say to become true. */
  Condition grouped() {
    return switch (pick.below(4)) {
      case 0 -> inBand();
      case 1 -> new Condition.InPhase(phase());
      case 2 -> new Condition.Not(any(1));
      default -> joined(1);
    };
  }

  private Condition joined(int depth) {
    List<Condition> parts = pick.some(() -> any(depth - 1), 2, 3);
    return pick.either() ? new Condition.And(parts) : new Condition.Or(parts);
  }

  Condition.Compare compare() {
    Signal signal = signal(MEASURED);
    boolean bar = signal.unit() == Unit.BAR;
    Optional<Limit> hysteresis =
        pick.below(4) == 0
            ? Optional.of(bar ? limits.number(Unit.BAR, 0, 2) : limits.difference())
            : Optional.empty();
    Limit limit =
        !bar && pick.below(4) == 0
            ? Limit.of(Lab.WORDS.parameter("termination temperature").orElseThrow())
            : limits.tolerant(limits.number(signal.unit(), -30, 60));
    return new Condition.Compare(signal, pick.one(List.of(Comparison.values())), limit, hysteresis);
  }

  private Condition inBand() {
    Signal signal = signal(MEASURED);
    Limit low = limits.number(signal.unit(), -30, 20);
    return new Condition.InBand(signal, low, limits.number(signal.unit(), 20, 60));
  }

  Condition.StateIs state() {
    Signal signal = signal(STATES);
    return new Condition.StateIs(signal, pick.below(signal.states().size()));
  }

  Condition.OnOff onOff() {
    String name = pick.one(THINGS);
    Signal signal = Lab.WORDS.onOff().getOrDefault(name, Lab.WORDS.signals().get(name));
    return new Condition.OnOff(name, signal, pick.either());
  }

  Phase phase() {
    return pick.one(Lab.WORDS.phases());
  }

  Signal signal(List<String> names) {
    return Lab.WORDS.signals().get(pick.one(names));
  }
}
