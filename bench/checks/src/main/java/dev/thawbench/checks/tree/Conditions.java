package dev.thawbench.checks.tree;

/** Conditions in the shapes that sentences give them. */
final class Conditions {
  private Conditions() {}

  /** As what a clock runs on: {@code compressor running}. */
  static String gerund(Condition condition, Style style) {
    if (condition instanceof Condition.OnOff state && state.on()) {
      return state.name() + " running";
    }
    return condition.text(style);
  }
}
