package dev.thawbench.checks.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What has to follow a trigger. */
public sealed interface Obligation {
  /** In words. */
  String text(Style style);

  /**
   * An event in time: {@code defrost begins within 60 s of compressor running}.
   *
   * @param of the clock runs only while this holds, if the sentence says it
   * @param staysUntil what the event began must hold until then, if the sentence says it
   */
  record Follows(Event event, Limit within, Optional<Condition> of, Optional<Event> staysUntil)
      implements Obligation {
    @Override
    public String text(Style style) {
      return event.text(style)
          + " within "
          + style.text(within)
          + of.map(c -> " of " + Conditions.gerund(c, style)).orElse("")
          + staysUntil.map(e -> " and stays so until " + e.text(style)).orElse("");
    }
  }

  /** Several events in this order and no other between them, the last one in time. */
  record InOrder(Limit within, List<Event> events) implements Obligation {
    public InOrder {
      events = List.copyOf(events);
    }

    @Override
    public String text(Style style) {
      return "within "
          + style.text(within)
          + " in this order - "
          + events.stream().map(event -> event.text(style)).collect(Collectors.joining(", "));
    }
  }

  /** A condition that holds for a while after: {@code compressor is off for at least 3 min}. */
  record Stays(Condition condition, Limit atLeast) implements Obligation {
    @Override
    public String text(Style style) {
      return condition.text(style) + " for at least " + style.text(atLeast);
    }
  }

  /** A condition in a window after: {@code … from 10 min to 15 min after}. */
  record HoldsFrom(Condition condition, Limit from, Limit to) implements Obligation {
    @Override
    public String text(Style style) {
      return condition.text(style)
          + " from "
          + style.text(from)
          + " to "
          + style.text(to)
          + " after";
    }
  }

  /** A condition at that instant. */
  record Holds(Condition condition) implements Obligation {
    @Override
    public String text(Style style) {
      return condition.text(style);
    }
  }
}
