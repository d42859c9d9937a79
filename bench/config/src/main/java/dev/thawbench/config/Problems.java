package dev.thawbench.config;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that a user sees all of it at once. */
public final class Problems {
  private final List<Problem> list = new ArrayList<>();

  /** Adds one line about {@code place}. */
  public void add(Place place, String text) {
    list.add(new Problem(place, text));
  }

  /** Everything found so far, in the order in which it was found. */
  public List<Problem> list() {
    return List.copyOf(list);
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /**
   * Ends the reading if anything is wrong.
   *
   * @throws ConfigException with all problems
   */
  public void throwIfAny() {
    if (!list.isEmpty()) {
      throw new ConfigException(list());
    }
  }
}
