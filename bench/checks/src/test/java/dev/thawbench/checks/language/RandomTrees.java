package dev.thawbench.checks.language;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Interlock;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Scope;
import dev.thawbench.checks.tree.Stretch;
import dev.thawbench.checks.tree.Sum;
import dev.thawbench.checks.tree.Trigger;
import java.util.List;
import java.util.Optional;

/** Random requirements of every form over the words of the paper heat pump. */
final class RandomTrees {
  private final RandomPicks pick;
  private final RandomLimits limits;
  private final RandomConditions conditions;
  private final RandomEvents events;

  RandomTrees(long seed) {
    pick = new RandomPicks(seed);
    limits = new RandomLimits(pick);
    conditions = new RandomConditions(pick, limits);
    events = new RandomEvents(pick, limits, conditions);
  }

  Requirement requirement() {
    List<Event> unless = pick.below(4) == 0 ? pick.some(events::one, 1, 3) : List.of();
    return new Requirement("X-01", body(), unless, Lab.WORDS.event("power cut"));
  }

  private Body body() {
    return switch (pick.below(10)) {
      case 0 -> new Body.Lasts(stretch(), pick.maybe(this::scope), limits.bound());
      case 1 ->
          new Body.During(
              stretch(), pick.maybe(limits::duration), pick.either(), conditions.any(2));
      case 2, 3 -> new Body.When(trigger(), obligation());
      case 4 -> new Body.Whenever(conditions.any(2), ofInstants(), pick.either());
      case 5 ->
          new Body.AtEvery(
              events.anyOf(), pick.maybe(this::scope), pick.some(this::interlock, 1, 3));
      case 6 ->
          new Body.Rate(events.anyOf(), pick.maybe(this::scope), pick.below(9), limits.duration());
      case 7 ->
          new Body.NoEnd(conditions.phase(), conditions.compare(), pick.maybe(limits::duration));
      case 8 -> never();
      default -> agrees();
    };
  }

  private Body never() {
    while (true) {
      Event event = pick.below(6) == 0 ? events.switching() : events.one();
      Body.Never never = new Body.Never(event, conditions.any(2));
      if (never.decidedBy().isEmpty()) {
        return never;
      }
    }
  }

  private Body agrees() {
    Optional<Limit> butFor = pick.maybe(limits::duration);
    Condition reported = pick.either() ? conditions.onOff() : conditions.any(2);
    return new Body.Agrees(
        reported, conditions.phase(), butFor, butFor.isPresent() && pick.either());
  }

  private Obligation obligation() {
    return switch (pick.below(5)) {
      case 0 -> follows();
      case 1 -> new Obligation.InOrder(limits.duration(), pick.some(events::one, 1, 4));
      case 2 -> new Obligation.Stays(conditions.any(2), limits.duration());
      case 3 -> {
        Limit from = limits.duration();
        yield new Obligation.HoldsFrom(conditions.any(2), from, limits.later(from));
      }
      default -> new Obligation.Holds(conditions.any(2));
    };
  }

  private Obligation follows() {
    Event event = events.one();
    boolean begins = event.begun().isPresent();
    return new Obligation.Follows(
        event,
        limits.duration(),
        begins ? pick.maybe(() -> conditions.any(1)) : Optional.empty(),
        begins ? pick.maybe(events::one) : Optional.empty());
  }

  /** What can be asked of every instant of a condition. */
  private Obligation ofInstants() {
    return pick.either()
        ? new Obligation.Holds(conditions.any(2))
        : new Obligation.Follows(
            new Event.Begins(conditions.phase()),
            limits.duration(),
            Optional.empty(),
            Optional.empty());
  }

  private Trigger trigger() {
    return switch (pick.below(5)) {
      case 0 ->
          new Trigger(
              new Event.Held(conditions.any(2), limits.duration()), false, pick.maybe(this::scope));
      case 1 ->
          new Trigger(
              new Event.SumReaches(sum(), limits.duration()), false, pick.maybe(this::scope));
      case 2 -> new Trigger(events.ofSignal(), pick.either(), pick.maybe(this::scope));
      default -> new Trigger(events.anyOf(), false, pick.maybe(this::scope));
    };
  }

  private Interlock interlock() {
    return switch (pick.below(3)) {
      case 0 -> new Interlock.Is(conditions.any(2));
      case 1 -> new Interlock.HasBeen(conditions.any(2), limits.duration());
      default -> new Interlock.Summed(sum(), limits.bound());
    };
  }

  private Sum sum() {
    return new Sum(conditions.any(2), events.anyOf());
  }

  private Stretch stretch() {
    return pick.either()
        ? new Stretch.OfPhase(conditions.phase())
        : new Stretch.OfState(conditions.onOff());
  }

  private Scope scope() {
    return new Scope(conditions.phase(), pick.either(), pick.either());
  }
}
