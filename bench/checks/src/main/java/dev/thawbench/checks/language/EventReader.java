package dev.thawbench.checks.language;

import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Condition.Comparison;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.trace.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what happens at an instant. */
final class EventReader {
  private final Cursor cursor;
  private final NameReader names;
  private final LimitReader limits;
  private final ConditionReader conditions;
  private boolean first;
  private boolean never;
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

  /** An event that must not happen: {@code compressor never starts}. */
  Event never() {
    never = true;
    try {
      return cursor.firstOf(
          this::ofFault, this::ofName, this::ofPhase, this::ofThing, this::ofSignal, this::ofGroup);
    } finally {
      never = false;
    }
  }

  private Event ofName() {
    Event.Named event = names.event();
    cursor.expect("never", "happens");
    return event;
  }

  /** Takes the word between what an event happens to and what happens to it. */
  private void adverb() {
    if (never) {
      cursor.expect("never");
    }
  }

  /** Whether the last event said {@code first}. */
  boolean saidFirst() {
    return first;
  }

  /** The next event is read without {@code first}. */
  void notFirst() {
    first = false;
  }

  /** One event, or any of several. */
  Event any() {
    return anyOf(list());
  }

  List<Event> list() {
    return list(this::event);
  }

  List<Event> list(Supplier<Event> reader) {
    List<Event> events = new ArrayList<>(List.of(reader.get()));
    while (cursor.accept("or")) {
      events.add(reader.get());
    }
    return events;
  }

  static Event anyOf(List<Event> events) {
    return events.size() == 1 ? events.get(0) : new Event.AnyOf(events);
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
    adverb();
    if (cursor.accept("applied")) {
      return new Event.Fault(name, signal, true);
    }
    cursor.expect("cleared");
    return new Event.Fault(name, signal, false);
  }

  private Event ofPhase() {
    Phase phase = names.phase();
    adverb();
    if (cursor.accept("begins") || cursor.accept("starts")) {
      return new Event.Begins(phase);
    }
    cursor.expect("ends");
    return new Event.Ends(phase);
  }

  private Event ofThing() {
    NameReader.Thing thing = names.thing();
    adverb();
    first = !never && cursor.accept("first");
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
    if (cursor.accept("switches")) {
      return switches(thing);
    }
    throw cursor.fail("'stops'");
  }

  static Event becomes(NameReader.Thing thing, boolean on) {
    return new Event.Becomes(new Condition.OnOff(thing.name(), thing.signal(), on));
  }

  static Event switches(NameReader.Thing thing) {
    return thing.signal().hasStates()
        ? new Event.Switches(thing.signal())
        : Event.AnyOf.switches(thing.name(), thing.signal());
  }

  private Event ofSignal() {
    Signal signal = names.signal();
    adverb();
    first = !never && cursor.accept("first");
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
    Optional<Event> by = changesBy(signal);
    if (by.isPresent()) {
      return by.get();
    }
    if (again
        && trigger.isPresent()
        && trigger.get() instanceof Event.Changes before
        && before.signal().equals(signal)) {
      return before;
    }
    return anyChange(signal);
  }

  Optional<Event> changesBy(Signal signal) {
    return !signal.hasStates() && cursor.accept("by", "at", "least")
        ? Optional.of(new Event.Changes(signal, limits.differenceOf(signal)))
        : Optional.empty();
  }

  static Event anyChange(Signal signal) {
    return signal.hasStates() ? new Event.Switches(signal) : Event.Changes.any(signal);
  }

  private Event ofGroup() {
    cursor.expect("(");
    Condition condition = conditions.any();
    cursor.expect(")");
    adverb();
    cursor.expect("becomes", "true");
    return new Event.Becomes(condition);
  }
}
