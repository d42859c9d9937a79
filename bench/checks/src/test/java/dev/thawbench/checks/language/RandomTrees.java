package dev.thawbench.checks.language;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Condition.Comparison;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Fact;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Scope;
import dev.thawbench.checks.tree.Stretch;
import dev.thawbench.checks.tree.Sum;
import dev.thawbench.checks.tree.Tolerance;
import dev.thawbench.checks.tree.Trigger;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random requirements of every form over the words of the paper heat pump. */
final class RandomTrees {
  private static final List<String> MEASURED =
      List.of("coil temperature", "setpoint", "supply temperature", "pressure difference");
  private static final List<String> STATES = List.of("reversing valve", "mode", "sequence");
  private static final List<String> THINGS =
      List.of("compressor", "outdoor fan", "reported defrost", "coil sensor alarm");
  private static final List<Unit> TIMES =
      List.of(Unit.MILLISECOND, Unit.SECOND, Unit.MINUTE, Unit.HOUR);
  private static final List<String> DURATIONS =
      List.of("maximum defrost time", "defrost interval", "minimum run time");

  private final SplittableRandom random;

  RandomTrees(long seed) {
    random = new SplittableRandom(seed);
  }

  Requirement requirement() {
    List<Event> unless = random.nextInt(4) == 0 ? some(this::event, 1, 3) : List.of();
    return new Requirement("X-01", body(), unless, Lab.WORDS.event("power cut"));
  }

  private Body body() {
    return switch (random.nextInt(10)) {
      case 0 -> new Body.Lasts(stretch(), maybe(this::scope), bound());
      case 1 ->
          new Body.During(stretch(), maybe(this::duration), random.nextBoolean(), condition(2));
      case 2, 3 -> new Body.When(trigger(), obligation());
      case 4 -> new Body.Whenever(condition(2), ofInstants(), random.nextBoolean());
      case 5 -> new Body.AtEvery(anyOf(), maybe(this::scope), some(this::fact, 1, 3));
      case 6 -> new Body.Rate(anyOf(), maybe(this::scope), random.nextInt(9), duration());
      case 7 -> new Body.NoEnd(phase(), compare(), maybe(this::duration));
      case 8 -> never();
      default -> agrees();
    };
  }

  private Body never() {
    while (true) {
      Event event = random.nextInt(6) == 0 ? switching() : event();
      Body.Never never = new Body.Never(event, condition(2));
      if (never.decidedBy().isEmpty()) {
        return never;
      }
    }
  }

  private Event switching() {
    return Event.AnyOf.switches("compressor", Lab.WORDS.onOff().get("compressor"));
  }

  /** One event, or any of several. */
  private Event anyOf() {
    return switch (random.nextInt(6)) {
      case 0 -> switching();
      case 1 -> new Event.AnyOf(some(this::event, 2, 3));
      default -> event();
    };
  }

  private Body agrees() {
    Optional<Limit> butFor = maybe(this::duration);
    Condition reported = random.nextBoolean() ? onOff() : condition(2);
    return new Body.Agrees(reported, phase(), butFor, butFor.isPresent() && random.nextBoolean());
  }

  private Obligation obligation() {
    return switch (random.nextInt(5)) {
      case 0 -> follows();
      case 1 -> new Obligation.InOrder(duration(), some(this::event, 1, 4));
      case 2 -> new Obligation.Stays(condition(2), duration());
      case 3 -> {
        Limit from = duration();
        yield new Obligation.HoldsFrom(condition(2), from, later(from));
      }
      default -> new Obligation.Holds(condition(2));
    };
  }

  private Obligation follows() {
    Event event = event();
    boolean begins = event.begun().isPresent();
    return new Obligation.Follows(
        event,
        duration(),
        begins ? maybe(() -> condition(1)) : Optional.empty(),
        begins ? maybe(this::event) : Optional.empty());
  }

  /** What can be asked of every instant of a condition. */
  private Obligation ofInstants() {
    return random.nextBoolean()
        ? new Obligation.Holds(condition(2))
        : new Obligation.Follows(
            new Event.Begins(phase()), duration(), Optional.empty(), Optional.empty());
  }

  private Trigger trigger() {
    return switch (random.nextInt(5)) {
      case 0 -> new Trigger(new Event.Held(condition(2), duration()), false, maybe(this::scope));
      case 1 -> new Trigger(new Event.SumReaches(sum(), duration()), false, maybe(this::scope));
      case 2 -> new Trigger(ofSignal(), random.nextBoolean(), maybe(this::scope));
      default -> new Trigger(anyOf(), false, maybe(this::scope));
    };
  }

  private Fact fact() {
    return switch (random.nextInt(3)) {
      case 0 -> new Fact.Is(condition(2));
      case 1 -> new Fact.HasBeen(condition(2), duration());
      default -> new Fact.Summed(sum(), bound());
    };
  }

  private Sum sum() {
    return new Sum(condition(2), anyOf());
  }

  private Event event() {
    return switch (random.nextInt(6)) {
      case 0 -> new Event.Begins(phase());
      case 1 -> new Event.Ends(phase());
      case 2 -> {
        Signal fault = Lab.WORDS.signals().get("fault 'coil sensor open'");
        yield new Event.Fault("coil sensor open", fault, random.nextBoolean());
      }
      case 3 -> {
        String name = one(List.of("power-up", "power cut"));
        yield new Event.Named(name, Lab.WORDS.event(name).orElseThrow());
      }
      case 4 -> new Event.Becomes(grouped());
      default -> ofSignal();
    };
  }

  /** What only brackets can say to become true. */
  private Condition grouped() {
    return switch (random.nextInt(4)) {
      case 0 -> inBand();
      case 1 -> new Condition.InPhase(phase());
      case 2 -> new Condition.Not(condition(1));
      default -> joined(1);
    };
  }

  private Event ofSignal() {
    return switch (random.nextInt(5)) {
      case 0 -> new Event.Switches(signal(STATES));
      case 1 -> new Event.Changes(signal(List.of("setpoint")), difference());
      case 2 -> new Event.Becomes(state());
      case 3 -> new Event.Becomes(onOff());
      default -> new Event.Becomes(compare());
    };
  }

  private Condition condition(int depth) {
    int kind = random.nextInt(depth > 0 ? 9 : 6);
    return switch (kind) {
      case 0 -> compare();
      case 1 -> inBand();
      case 2 ->
          new Condition.Near(
              signal(List.of("supply temperature")), difference(), signal(List.of("setpoint")));
      case 3 -> state();
      case 4 -> onOff();
      case 5 -> new Condition.InPhase(phase());
      case 6 -> new Condition.Not(condition(depth - 1));
      default -> joined(depth);
    };
  }

  private Condition joined(int depth) {
    List<Condition> parts = some(() -> condition(depth - 1), 2, 3);
    return random.nextBoolean() ? new Condition.And(parts) : new Condition.Or(parts);
  }

  private Condition.Compare compare() {
    Signal signal = signal(MEASURED);
    boolean bar = signal.unit() == Unit.BAR;
    Optional<Limit> hysteresis =
        random.nextInt(4) == 0
            ? Optional.of(bar ? number(Unit.BAR, 0, 2) : difference())
            : Optional.empty();
    Limit limit =
        !bar && random.nextInt(4) == 0
            ? Limit.of(Lab.WORDS.parameter("termination temperature").orElseThrow())
            : tolerant(number(signal.unit(), -30, 60));
    return new Condition.Compare(signal, one(List.of(Comparison.values())), limit, hysteresis);
  }

  private Condition inBand() {
    Signal signal = signal(MEASURED);
    Limit low = number(signal.unit(), -30, 20);
    return new Condition.InBand(signal, low, number(signal.unit(), 20, 60));
  }

  private Condition.StateIs state() {
    Signal signal = signal(STATES);
    return new Condition.StateIs(signal, random.nextInt(signal.states().size()));
  }

  private Condition.OnOff onOff() {
    String name = one(THINGS);
    Signal signal = Lab.WORDS.onOff().getOrDefault(name, Lab.WORDS.signals().get(name));
    return new Condition.OnOff(name, signal, random.nextBoolean());
  }

  private Stretch stretch() {
    return random.nextBoolean() ? new Stretch.OfPhase(phase()) : new Stretch.OfState(onOff());
  }

  private Scope scope() {
    return new Scope(phase(), random.nextBoolean(), random.nextBoolean());
  }

  private Phase phase() {
    return one(Lab.WORDS.phases());
  }

  private Signal signal(List<String> names) {
    return Lab.WORDS.signals().get(one(names));
  }

  private Bound bound() {
    Limit low = duration();
    return switch (random.nextInt(3)) {
      case 0 -> Bound.atLeast(low);
      case 1 -> Bound.atMost(low);
      default -> Bound.between(low, later(low));
    };
  }

  private Limit later(Limit than) {
    return Limit.of(than.value() * 2, than.unit());
  }

  private Limit duration() {
    return random.nextInt(3) == 0
        ? Limit.of(Lab.WORDS.parameter(one(DURATIONS)).orElseThrow())
        : tolerant(number(one(TIMES), 0, 100));
  }

  private Limit difference() {
    return number(Unit.KELVIN, 0, 9);
  }

  private Limit tolerant(Limit limit) {
    double amount = number(Unit.ONE, 1, 9).value();
    Tolerance tolerance =
        switch (random.nextInt(4)) {
          case 0 -> Tolerance.percent(amount);
          case 1 -> Tolerance.absolute(amount);
          default -> Tolerance.NONE;
        };
    return new Limit(limit.value(), limit.unit(), tolerance, Optional.empty());
  }

  private Limit number(Unit unit, double from, double to) {
    double value = from + random.nextDouble() * (to - from);
    double step = one(List.of(1.0, 10.0, 1000.0));
    return Limit.of(random.nextInt(10) == 0 ? value : Math.round(value * step) / step, unit);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> what) {
    return random.nextBoolean() ? Optional.of(what.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> what, int least, int most) {
    return IntStream.range(0, least + random.nextInt(most - least + 1))
        .mapToObj(i -> what.get())
        .toList();
  }
}
