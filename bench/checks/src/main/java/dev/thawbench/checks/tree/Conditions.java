package dev.thawbench.checks.tree;

/** Conditions in the shapes that sentences give them. */
final class Conditions {
  private Conditions() {}

  /** As what a clock runs on: {@code compressor running}. */
  static String gerund(Condition condition, Style style) {
    if (condition instanceof Condition.OnOff state && state.on()) {
      return state.name() + " running";
    }
    return placed(condition, style);
  }

  /** As one part of a list: joined conditions in brackets, but for one and where it holds. */
  static String placed(Condition condition, Style style) {
    if (condition instanceof Condition.And and
        && and.parts().size() == 2
        && !Join.isJoined(and.parts().get(0))
        && Join.isPlace(and.parts().get(1))) {
      return gerund(and.parts().get(0), style) + " " + and.parts().get(1).text(style);
    }
    return Join.isJoined(condition) ? "(" + condition.text(style) + ")" : condition.text(style);
  }
}
