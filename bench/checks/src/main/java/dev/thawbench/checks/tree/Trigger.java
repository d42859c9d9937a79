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
    if (first
        && event instanceof Event.Becomes becomes
        && becomes.condition() instanceof Condition.Compare compare) {
      String name = compare.signal().name();
      text = name + " first" + text.substring(name.length());
    }
    return text
        + scope
            .map(s -> " " + (s.inside() && first ? "in a " + s.phase().name() : s.text()))
            .orElse("");
  }
}
