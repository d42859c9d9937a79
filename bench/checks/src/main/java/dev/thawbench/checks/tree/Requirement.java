package dev.thawbench.checks.tree;

import java.util.List;
import java.util.Optional;

/**
 * What must hold, with its id.
 *
 * @param id {@code DEF-01}
 * @param body what must hold
 * @param unless what takes an occurrence out of the test, if the sentence names it
 * @param powerCut event that takes every occurrence out of the test, where the profile names one
 */
public record Requirement(String id, Body body, List<Event> unless, Optional<Event> powerCut) {
  public Requirement {
    unless = List.copyOf(unless);
  }

  /** The sentence; it reads back to the same tree. */
  public String text(Style style) {
    return body.text(style) + (unless.isEmpty() ? "" : ", unless " + new OneOf(unless).text(style));
  }

  /** The sentence with parameters by name. */
  @Override
  public String toString() {
    return text(Style.NAMES);
  }

  private record OneOf(List<Event> events) {
    String text(Style style) {
      return String.join(" or ", events.stream().map(event -> event.text(style)).toList());
    }
  }
}
