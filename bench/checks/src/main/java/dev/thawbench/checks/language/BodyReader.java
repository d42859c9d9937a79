package dev.thawbench.checks.language;

import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Interlock;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Scope;
import dev.thawbench.checks.tree.Stretch;
import dev.thawbench.checks.tree.Sum;
import dev.thawbench.checks.tree.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the forms that a requirement can have. */
final class BodyReader {
  private final Cursor cursor;
  private final NameReader names;
  private final LimitReader limits;
  private final ConditionReader conditions;
  private final EventReader events;
  private final TriggerReader triggers;
  private final ObligationReader obligations;
  private final NeverReader nevers;

  BodyReader(Cursor cursor) {
    this.cursor = cursor;
    names = new NameReader(cursor);
    limits = new LimitReader(cursor);
    conditions = new ConditionReader(cursor, names, limits);
    events = new EventReader(cursor, names, limits, conditions);
    triggers = new TriggerReader(cursor, names, limits, conditions, events);
    nevers = new NeverReader(cursor, conditions, events);
    obligations = new ObligationReader(cursor, names, limits, conditions, events);
  }

  Cursor cursor() {
    return cursor;
  }

  EventReader events() {
    return events;
  }

  ConditionReader conditions() {
    return conditions;
  }

  NameReader names() {
    return names;
  }

  LimitReader limits() {
    return limits;
  }

  Body body() {
    if (cursor.accept("every")) {
      return lasts();
    }
    if (cursor.accept("strictly", "during", "every")) {
      return during(true);
    }
    if (cursor.accept("during", "every")) {
      return during(false);
    }
    if (cursor.accept("at", "every")) {
      return atEvery();
    }
    boolean strictlyWhenever = cursor.accept("strictly", "whenever");
    if (strictlyWhenever || cursor.accept("whenever")) {
      Condition condition = conditions.any();
      cursor.expect(",");
      return new Body.Whenever(condition, obligations.ofInstants(), strictlyWhenever);
    }
    if (cursor.accept("when")) {
      return when();
    }
    if (cursor.accept("after")) {
      Event event = triggers.nouns();
      events.trigger(event);
      cursor.expect(",");
      Obligation obligation = obligations.obligation();
      return new Body.When(new Trigger(event, false, Optional.empty()), obligation);
    }
    if (cursor.accept("no")) {
      return noEnd();
    }
    return cursor.firstOf(nevers::never, this::rate, this::agrees);
  }

  /** {@code , unless setpoint changes again or defrost begins}. */
  List<Event> unless() {
    int mark = cursor.mark();
    if (cursor.accept(",") && cursor.accept("unless")) {
      return events.list();
    }
    cursor.back(mark);
    return cursor.accept("unless") ? events.list() : List.of();
  }

  private Stretch stretch() {
    return cursor.firstOf(() -> new Stretch.OfPhase(names.phase()), this::ofState);
  }

  private Stretch ofState() {
    NameReader.Thing thing = names.thing();
    boolean on = cursor.accept("run");
    if (!on) {
      cursor.expect("stop");
    }
    return new Stretch.OfState(new Condition.OnOff(thing.name(), thing.signal(), on));
  }

  private Optional<Scope> scope() {
    return cursor.maybe(
        () -> {
          boolean strictly = cursor.accept("strictly");
          boolean inside =
              cursor.accept("in") || cursor.accept("inside") || cursor.accept("during");
          if (!inside) {
            cursor.expect("outside");
          }
          names.article();
          return new Scope(names.phase(), inside, strictly);
        });
  }

  private Body lasts() {
    Stretch stretch = stretch();
    Optional<Scope> scope = scope();
    cursor.expect("lasts");
    Bound bound = limits.durationBound();
    return new Body.Lasts(stretch, scope, bound);
  }

  private Body during(boolean strictly) {
    Stretch stretch = stretch();
    cursor.expect(",");
    Optional<Limit> from = Optional.empty();
    if (cursor.accept("from")) {
      from = Optional.of(limits.duration());
      cursor.expect("after", "its", "start");
      cursor.expect(",");
    }
    return new Body.During(stretch, from, strictly, conditions.any());
  }

  private Body when() {
    Event event = triggers.eventOrCondition();
    boolean first = events.saidFirst();
    events.trigger(event);
    Optional<Scope> scope = scope();
    cursor.expect(",");
    return new Body.When(new Trigger(event, first, scope), obligations.obligation());
  }

  private Body atEvery() {
    Event event = triggers.nouns();
    Optional<Scope> scope = scope();
    cursor.expect(",");
    List<Interlock> interlocks = new ArrayList<>(List.of(interlock()));
    while (cursor.accept("and")) {
      interlocks.add(interlock());
    }
    return new Body.AtEvery(event, scope, interlocks);
  }

  private Interlock interlock() {
    return cursor.firstOf(
        this::summed,
        () -> {
          Condition condition = conditions.placed();
          return cursor.accept("for")
              ? new Interlock.HasBeen(condition, limits.duration())
              : new Interlock.Is(condition);
        });
  }

  private Interlock summed() {
    Condition condition = conditions.placed();
    Event since = triggers.since();
    cursor.expect("is");
    return new Interlock.Summed(new Sum(condition, since), limits.durationBound());
  }

  private Body rate() {
    Event event = events.any();
    Optional<Scope> scope = scope();
    cursor.expect("at", "most");
    int times = limits.times();
    cursor.expect("in", "any");
    return new Body.Rate(event, scope, times, limits.duration());
  }

  private Body noEnd() {
    Token at = cursor.peek();
    Phase phase = names.phase();
    cursor.expect("ends");
    Condition.Compare with;
    if (cursor.accept("with")) {
      with = conditions.compare(names.signal(), conditions.comparison());
    } else if (phase.shows().isPresent()) {
      with = conditions.compare(phase.shows().get(), conditions.comparison());
    } else {
      throw cursor.wrong(
          at,
          "the profile does not say which signal tells how a "
              + phase.name()
              + " ends; write 'ends with SIGNAL below …'");
    }
    Optional<Limit> lasted = Optional.empty();
    if (cursor.accept("unless", "it", "lasted")) {
      lasted = Optional.of(limits.duration());
    }
    return new Body.NoEnd(phase, with, lasted);
  }

  private Body agrees() {
    Condition reported =
        cursor.firstOf(
            () -> {
              NameReader.Thing thing = names.thing();
              cursor.expect("agrees", "with");
              return new Condition.OnOff(thing.name(), thing.signal(), true);
            },
            () -> {
              cursor.expect("(");
              Condition condition = conditions.any();
              cursor.expect(")");
              cursor.expect("agrees", "with");
              return condition;
            });
    Phase phase = names.phase();
    Optional<Limit> butFor = Optional.empty();
    boolean around = false;
    int mark = cursor.mark();
    if (!cursor.accept(",", "but", "for")) {
      cursor.back(mark);
    } else {
      butFor = Optional.of(limits.duration());
      around = cursor.accept("around");
      if (!around) {
        cursor.expect("after");
      }
      cursor.expect("each", "edge");
    }
    return new Body.Agrees(reported, phase, butFor, around);
  }
}
