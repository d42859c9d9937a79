package dev.thawbench.checks.tree;

/**
 * Time in which a condition held, added up since the last event of a kind.
 *
 * @param condition what is added up; the sum pauses while it does not hold
 * @param since what sets the sum back to 0
 */
public record Sum(Condition condition, Event since) {
  String sinceText(Style style) {
    return "since the last " + Nouns.of(since, style);
  }
}
