package dev.thawbench.checks.language;

import dev.thawbench.checks.tree.Awaited;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    return whole(
        sentence,
        place,
        vocabulary,
        problems,
        reader -> {
          Body body = reader.body();
          List<Event> unless = reader.unless();
          return new Requirement(id, body, unless, vocabulary.powerCut());
        });
  }

  /**
   * Reads what a step of a script waits for: {@code 3 defrosts have ended}, {@code defrost has
   * begun}, {@code coil temperature is below -6 °C}.
   */
  public static Optional<Awaited> readAwaited(
      String text, Place place, Vocabulary vocabulary, Problems problems) {
    return whole(text, place, vocabulary, problems, reader -> new AwaitedReader(reader).awaited());
  }

  /** Reads all of a text; what is wrong with it goes to {@code problems}. */
  static <T> Optional<T> whole(
      String text,
      Place place,
      Vocabulary vocabulary,
      Problems problems,
      Function<BodyReader, T> reader) {
    Cursor cursor = new Cursor(text, vocabulary);
    try {
      T read = reader.apply(new BodyReader(cursor));
      cursor.expectEnd();
      return Optional.of(read);
    } catch (SentenceError error) {
      SentenceError told = cursor.verdict();
      problems.add(place.right(told.at), told.getMessage());
      return Optional.empty();
    }
  }
}
