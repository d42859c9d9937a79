package dev.thawbench.checks.tree;

import java.util.List;
import java.util.stream.Collectors;

/** Joins parts of a condition, in brackets where a part is itself joined. */
final class Join {
  private Join() {}

  static String text(List<Condition> parts, String word, Style style) {
    return parts.stream()
        .map(
            part ->
                part instanceof Condition.And || part instanceof Condition.Or
                    ? "(" + part.text(style) + ")"
                    : part.text(style))
        .collect(Collectors.joining(word));
  }
}
