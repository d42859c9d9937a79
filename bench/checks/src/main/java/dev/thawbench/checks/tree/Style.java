package dev.thawbench.checks.tree;

/** How limits are written when a tree prints as its sentence. */
public enum Style {
  /** By the parameter's name where there is one: {@code {maximum defrost time}}. */
  NAMES,
  /** By their numbers: {@code 10 min ± 2 %}. */
  NUMBERS;

  String text(Limit limit) {
    return this == NAMES ? limit.toString() : limit.numbers();
  }
}
