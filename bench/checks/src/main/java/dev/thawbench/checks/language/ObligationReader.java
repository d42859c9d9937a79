package dev.thawbench.checks.language;

import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what has to follow a trigger. */
final class ObligationReader {
  private final Cursor cursor;
  private final NameReader names;
  private final LimitReader limits;
  private final ConditionReader conditions;
  private final EventReader events;

  ObligationReader(
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

  Obligation obligation() {
    return cursor.firstOf(this::inOrder, this::follows, this::stays, this::holds);
  }

  /** What can be asked of every instant of a condition. */
  Obligation ofInstants() {
    Token at = cursor.peek();
    Obligation obligation = obligation();
    boolean holds = obligation instanceof Obligation.Holds;
    boolean begins =
        obligation instanceof Obligation.Follows follows
            && follows.of().isEmpty()
            && follows.staysUntil().isEmpty()
            && follows.event().begun().isPresent();
    if (!holds && !begins) {
      throw cursor.wrong(
          at,
          "of every instant can be asked what is so then, or what begins within a time ('outdoor"
              + " fan comes on within 5 s'); write 'when …' for what follows once");
    }
    return obligation;
  }

  private Obligation inOrder() {
    cursor.expect("within");
    Limit within = limits.duration();
    cursor.expect("in", "this", "order");
    cursor.expect("-");
    List<Event> order = new ArrayList<>(List.of(events.event()));
    while (!cursor.atEnd()) {
      int mark = cursor.mark();
      if (!cursor.accept(",") || cursor.accept("unless")) {
        cursor.back(mark);
        break;
      }
      order.add(events.event());
    }
    return new Obligation.InOrder(within, order);
  }

  private Obligation follows() {
    Token at = cursor.peek();
    Event event = events.event();
    cursor.expect("within");
    Limit within = limits.duration();
    Optional<Condition> of = Optional.empty();
    if (cursor.accept("of")) {
      of = Optional.of(conditions.placed());
    }
    Optional<Event> until = Optional.empty();
    if (cursor.accept("and", "stays")) {
      if (!cursor.accept("so") && !cursor.accept("on")) {
        cursor.expect("off");
      }
      cursor.expect("until");
      until = Optional.of(events.event());
    }
    if (event.begun().isEmpty() && (of.isPresent() || until.isPresent())) {
      throw cursor.wrong(
          at,
          "'"
              + event.text(Style.NAMES)
              + "' begins no state, so that nothing can stay so, and no clock can wait for it");
    }
    return new Obligation.Follows(event, within, of, until);
  }

  private Obligation stays() {
    NameReader.Thing thing = names.thing();
    cursor.expect("stays");
    Condition state = conditions.state(thing);
    cursor.expect("for", "at", "least");
    return new Obligation.Stays(state, limits.duration());
  }

  private Obligation holds() {
    Condition condition = conditions.any();
    if (cursor.accept("for", "at", "least")) {
      return new Obligation.Stays(condition, limits.duration());
    }
    if (cursor.accept("from")) {
      Token at = cursor.peek();
      Limit from = limits.duration();
      cursor.expect("to");
      Limit to = limits.duration();
      cursor.expect("after");
      limits.inOrder(at, from, to);
      return new Obligation.HoldsFrom(condition, from, to);
    }
    Token within = cursor.peek();
    if (cursor.accept("within")) {
      throw needsEvent(within, condition);
    }
    return new Obligation.Holds(condition);
  }

  /** {@code reported alarm is on within 10 s}: a state has no instant that could be in time. */
  private SentenceError needsEvent(Token within, Condition condition) {
    Token last = within;
    while (last.kind() != Token.Kind.WORD || last == within) {
      if (cursor.atEnd()) {
        break;
      }
      last = cursor.take();
    }
    return cursor.wrong(
        within,
        "'within' needs something that begins, such as '"
            + new Event.Becomes(condition).text(Style.NAMES)
            + " "
            + cursor.text(within.at(), last.end())
            + "'");
  }
}
