package dev.thawbench.checks.language;

import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Condition.Comparison;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Sum;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what happens at an instant. */
final class EventReader {
  private final Cursor cursor;
  private final NameReader names;
  private final LimitReader limits;
  private final ConditionReader conditions;
  private boolean first;
  private Optional<Event> trigger = Optional.empty();

  EventReader(Cursor cursor, NameReader names, LimitReader limits, ConditionReader conditions) {
    this.cursor = cursor;
    this.names = names;
    this.limits = limits;
    this.conditions = conditions;
  }

  /** What {@code it} and {@code again} speak of from now on. */
  void trigger(Event event) {
    trigger = Optional.of(event);
  }

  /** Whether the last event said {@code first}. */
  boolean saidFirst() {
    return first;
  }

  /** An event, or a condition that becomes true. */
  Event eventOrCondition() {
    return cursor.firstOf(this::summed, this::held, this::event, this::becoming);
  }

  List<Event> list() {
    List<Event> events = new ArrayList<>(List.of(event()));
    while (cursor.accept("or")) {
      events.add(event());
    }
    return events;
  }

  Event event() {
    first = false;
    return cursor.firstOf(
        this::ofFault, names::event, this::ofPhase, this::ofThing, this::ofSignal, this::ofGroup);
  }

  private Event ofFault() {
    if (trigger.isPresent()
        && trigger.get() instanceof Event.Fault fault
        && cursor.accept("it", "is", "cleared")) {
      return new Event.Fault(fault.name(), fault.signal(), false);
    }
    String name = names.fault();
    Signal signal = cursor.vocabulary().faults().get(name);
    cursor.expect("is");
    if (cursor.accept("applied")) {
      return new Event.Fault(name, signal, true);
    }
    cursor.expect("cleared");
    return new Event.Fault(name, signal, false);
  }

  private Event ofPhase() {
    Phase phase = names.phase();
    if (cursor.accept("begins") || cursor.accept("starts")) {
      return new Event.Begins(phase);
    }
    cursor.expect("ends");
    return new Event.Ends(phase);
  }

  private Event ofThing() {
    NameReader.Thing thing = names.thing();
    first = cursor.accept("first");
    if (cursor.accept("starts")
        || cursor.accept("comes", "on")
        || cursor.accept("switches", "on")) {
      return becomes(thing, true);
    }
    if (cursor.accept("stops")
        || cursor.accept("goes", "off")
        || cursor.accept("switches", "off")) {
      return becomes(thing, false);
    }
    throw cursor.fail("'stops'");
  }

  private static Event becomes(NameReader.Thing thing, boolean on) {
    return new Event.Becomes(new Condition.OnOff(thing.name(), thing.signal(), on));
  }

  private Event ofSignal() {
    Signal signal = names.signal();
    first = cursor.accept("first");
    if (cursor.accept("switches")) {
      return new Event.Switches(signal);
    }
    if (cursor.accept("becomes")) {
      return new Event.Becomes(stateOrOnOff(signal));
    }
    if (cursor.accept("changes")) {
      return changes(signal);
    }
    Comparison comparison;
    if (cursor.accept("rises", "above")) {
      comparison = Comparison.ABOVE;
    } else if (cursor.accept("rises", "to")) {
      comparison = Comparison.AT_LEAST;
    } else if (cursor.accept("falls", "below")) {
      comparison = Comparison.BELOW;
    } else {
      cursor.expect("falls", "to");
      comparison = Comparison.AT_MOST;
    }
    return new Event.Becomes(conditions.compare(signal, comparison));
  }

  private Condition stateOrOnOff(Signal signal) {
    Condition.StateIs state = conditions.stateOf(signal);
    return signal.states().equals(Signal.OFF_ON)
        ? new Condition.OnOff(signal.name(), signal, state.state() == 1)
        : state;
  }

  private Event changes(Signal signal) {
    boolean again = cursor.accept("again");
    if (cursor.accept("by", "at", "least")) {
      return new Event.Changes(signal, limits.differenceOf(signal));
    }
    if (again
        && trigger.isPresent()
        && trigger.get() instanceof Event.Changes before
        && before.signal().equals(signal)) {
      return before;
    }
    if (signal.hasStates()) {
      return new Event.Switches(signal);
    }
    Unit unit = signal.unit() == Unit.CELSIUS ? Unit.KELVIN : signal.unit();
    return new Event.Changes(signal, Limit.of(0, unit));
  }

  private Event ofGroup() {
    cursor.expect("(");
    Condition condition = conditions.any();
    cursor.expect(")");
    cursor.expect("becomes", "true");
    return new Event.Becomes(condition);
  }

  private Event becoming() {
    first = false;
    return new Event.Becomes(conditions.any());
  }

  private Event held() {
    first = false;
    Condition condition = conditions.any();
    cursor.expect("for");
    cursor.accept("at", "least");
    return new Event.Held(condition, limits.duration());
  }

  private Event summed() {
    first = false;
    Condition condition = conditions.any();
    cursor.expect(",");
    cursor.expect("summed");
    Event since = since();
    cursor.expect(",");
    cursor.expect("reaches");
    return new Event.SumReaches(new Sum(condition, since), limits.duration());
  }

  /** {@code since the last defrost end}. */
  Event since() {
    cursor.expect("since", "the", "last");
    List<Event> events = new ArrayList<>(List.of(noun()));
    while (cursor.accept("or")) {
      events.add(noun());
    }
    return events.size() == 1 ? events.get(0) : new Event.AnyOf(events);
  }

  /** {@code defrost start}, {@code compressor stop}, {@code reversing valve switch}. */
  Event noun() {
    first = false;
    return cursor.firstOf(
        names::event, this::nounOfPhase, this::nounOfThing, this::nounOfSignal, this::event);
  }

  private Event nounOfPhase() {
    Phase phase = names.phase();
    if (cursor.accept("start") || cursor.accept("begin")) {
      return new Event.Begins(phase);
    }
    cursor.expect("end");
    return new Event.Ends(phase);
  }

  private Event nounOfThing() {
    NameReader.Thing thing = names.thing();
    if (cursor.accept("start")) {
      return becomes(thing, true);
    }
    cursor.expect("stop");
    return becomes(thing, false);
  }

  private Event nounOfSignal() {
    Signal signal = names.signal();
    cursor.expect("switch");
    return new Event.Switches(signal);
  }
}
