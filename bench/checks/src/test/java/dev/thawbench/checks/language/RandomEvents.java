package dev.thawbench.checks.language;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.trace.Signal;
import java.util.List;

/** Random events over the words of the paper heat pump. */
final class RandomEvents {
  private final RandomPicks pick;
  private final RandomLimits limits;
  private final RandomConditions conditions;

  RandomEvents(RandomPicks pick, RandomLimits limits, RandomConditions conditions) {
    this.pick = pick;
    this.limits = limits;
    this.conditions = conditions;
  }

  /** One event, or any of several. */
  Event anyOf() {
    return switch (pick.below(6)) {
      case 0 -> switching();
      case 1 -> new Event.AnyOf(pick.some(this::one, 2, 3));
      default -> one();
    };
  }

  Event one() {
    return switch (pick.below(6)) {
      case 0 -> new Event.Begins(conditions.phase());
      case 1 -> new Event.Ends(conditions.phase());
      case 2 -> {
        Signal fault = Lab.WORDS.signals().get(Lab.FAULT);
        yield new Event.Fault("coil sensor open", fault, pick.either());
      }
      case 3 -> {
        String name = pick.one(List.of("power-up", "power cut"));
        yield new Event.Named(name, Lab.WORDS.event(name).orElseThrow());
      }
      case 4 -> new Event.Becomes(conditions.grouped());
      default -> ofSignal();
    };
  }

  Event ofSignal() {
    return switch (pick.below(5)) {
      case 0 -> new Event.Switches(conditions.signal(RandomConditions.STATES));
      case 1 -> new Event.Changes(conditions.signal(List.of("setpoint")), limits.difference());
      case 2 -> new Event.Becomes(conditions.state());
      case 3 -> new Event.Becomes(conditions.onOff());
      default -> new Event.Becomes(conditions.compare());
    };
  }

  Event switching() {
    return Event.AnyOf.switches("compressor", Lab.WORDS.onOff().get("compressor"));
  }
}
