package dev.thawbench.checks.language;

import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Sum;
import dev.thawbench.trace.Signal;

/** Reads what puts a requirement to the test: events, conditions that become true, nouns. */
final class TriggerReader {
  private final Cursor cursor;
  private final NameReader names;
  private final LimitReader limits;
  private final ConditionReader conditions;
  private final EventReader events;

  TriggerReader(
      Cursor cursor,
      NameReader names,
      LimitReader limits,
      ConditionReader conditions,
      EventReader events) {
    this.cursor = cursor;
    this.names = names;
    this.limits = limits;
    this.conditions = conditions;
    this.events = events;
  }

  /** An event, or a condition that becomes true. */
  Event eventOrCondition() {
    return cursor.firstOf(this::summed, this::held, events::any, this::becoming);
  }

  private Event becoming() {
    events.notFirst();
    return new Event.Becomes(conditions.any());
  }

  private Event held() {
    events.notFirst();
    Condition condition = conditions.any();
    cursor.expect("for");
    cursor.accept("at", "least");
    return new Event.Held(condition, limits.duration());
  }

  private Event summed() {
    events.notFirst();
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
    return nouns();
  }

  /** One noun, or any of several. */
  Event nouns() {
    return EventReader.anyOf(events.list(this::noun));
  }

  /** {@code defrost start}, {@code compressor stop}, {@code reversing valve switch}. */
  private Event noun() {
    events.notFirst();
    return cursor.firstOf(
        names::event, this::nounOfPhase, this::nounOfThing, this::nounOfSignal, events::event);
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
      return EventReader.becomes(thing, true);
    }
    if (cursor.accept("stop")) {
      return EventReader.becomes(thing, false);
    }
    cursor.expect("switch");
    return EventReader.switches(thing);
  }

  private Event nounOfSignal() {
    Signal signal = names.signal();
    if (cursor.accept("change")) {
      return events.changesBy(signal).orElseGet(() -> EventReader.anyChange(signal));
    }
    cursor.expect("switch");
    return new Event.Switches(signal);
  }
}
