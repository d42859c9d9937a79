package dev.thawbench.checks.tree;

import java.util.Optional;

/**
 * What puts a requirement to the test.
 *
 * @param event the instant from which time counts
 * @param first only the first one in each time of the scope's phase
 * @param scope where it counts
 */
public record Trigger(Event event, boolean first, Optional<Scope> scope) {
  /** As in a sentence: {@code coil temperature first rises above 18 °C in a defrost}. */
  public String text(Style style) {
    String text = event.text(style);
    if (first) {
      String name = subject(event);
      text = name + " first" + text.substring(name.length());
    }
    return text + scope.map(s -> " " + (s.inside() && first ? oneOf(s) : s.text())).orElse("");
  }

  private static String oneOf(Scope scope) {
    return (scope.strictly() ? "strictly in a " : "in a ") + scope.phase().name();
  }

  /** What the event's text begins with. */
  private static String subject(Event event) {
    if (event instanceof Event.Switches switches) {
      return switches.signal().name();
    }
    if (event instanceof Event.Changes changes) {
      return changes.signal().name();
    }
    if (event instanceof Event.Becomes becomes) {
      if (becomes.condition() instanceof Condition.Compare compare) {
        return compare.signal().name();
      }
      if (becomes.condition() instanceof Condition.StateIs state) {
        return state.signal().name();
      }
      if (becomes.condition() instanceof Condition.OnOff state) {
        return state.name();
      }
    }
    throw new IllegalArgumentException("no sentence says 'first' of '" + event + "'");
  }
}
