package dev.thawbench.checks.tree;

import java.util.List;

/** Joins parts of a condition, in brackets where a part is itself joined. */
final class Join {
  private Join() {}

  static String text(List<Condition> parts, String word, Style style) {
    StringBuilder text = new StringBuilder();
    for (Condition part : parts) {
      if (!text.isEmpty()) {
        text.append(word.equals(" and ") && isPlace(part) ? " " : word);
      }
      text.append(isJoined(part) ? "(" + part.text(style) + ")" : part.text(style));
    }
    return text.toString();
  }

  static boolean isJoined(Condition part) {
    return part instanceof Condition.And || part instanceof Condition.Or;
  }

  /**
   * {@code in defrost}, {@code outside defrost}: these follow a condition without a word between.
   */
  static boolean isPlace(Condition part) {
    return part instanceof Condition.InPhase
        || (part instanceof Condition.Not not && not.condition() instanceof Condition.InPhase);
  }
}
