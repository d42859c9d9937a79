package dev.thawbench.checks.language;

import dev.thawbench.checks.tree.Awaited;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import java.util.Optional;

/** Reads sentences into trees. */
public final class Sentences {
  private Sentences() {}

  /**
   * Reads a requirement.
   *
   * @param id its id: {@code DEF-01}
   * @param sentence one sentence, on one line
   * @param place where the first character of the sentence stands
   * @param vocabulary the words it may use
   * @param problems where a wrong sentence is told, with its column, what was expected, and the
   *     nearest known word
   * @return the requirement, or empty if something was wrong
   */
  public static Optional<Requirement> read(
      String id, String sentence, Place place, Vocabulary vocabulary, Problems problems) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads what a step of a script waits for: {@code 3 defrosts have ended}, {@code defrost has
   * begun}, {@code coil temperature is below -6 °C}.
   */
  public static Optional<Awaited> readAwaited(
      String text, Place place, Vocabulary vocabulary, Problems problems) {
    throw new UnsupportedOperationException();
  }
}
