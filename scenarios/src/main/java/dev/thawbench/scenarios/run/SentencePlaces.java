package dev.thawbench.scenarios.run;

import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problem;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.loop.words.Unwired;

/**
 * Lays problems of a sentence, whose columns count as if it stood on one line, back on the lines of
 * its file, and says so where one is about an output of the controller that is not wired.
 */
final class SentencePlaces {
  private SentencePlaces() {}

  static void move(
      Problems ofSentence, TextNode sentence, Vocabulary vocabulary, Problems problems) {
    Place begin = sentence.placeOf(0);
    for (Problem problem : ofSentence.list()) {
      Place place = problem.place();
      boolean inside = place.file().equals(begin.file()) && place.line() == begin.line();
      int index = place.column() - begin.column();
      if (!inside || index < 0) {
        problems.add(place, problem.text());
        continue;
      }
      problems.add(
          sentence.placeOf(Math.min(index, sentence.text().length())),
          Unwired.explain(sentence.text(), index, vocabulary.signals().keySet())
              .orElse(problem.text()));
    }
  }
}
