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
    String text = first ? Adverbs.with("first", event, style) : event.text(style);
    return text + scope.map(s -> " " + (s.inside() && first ? oneOf(s) : s.text())).orElse("");
  }

  private static String oneOf(Scope scope) {
    return (scope.strictly() ? "strictly in a " : "in a ") + scope.phase().name();
  }
}
