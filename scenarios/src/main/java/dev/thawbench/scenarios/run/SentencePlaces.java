package dev.thawbench.scenarios.run;

import dev.thawbench.config.Place;
import dev.thawbench.config.Problem;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;

/**
 * Lays problems of a sentence, whose columns count as if it stood on one line, back on the lines of
 * its file.
 */
final class SentencePlaces {
  private SentencePlaces() {}

  static void move(Problems ofSentence, TextNode sentence, Problems problems) {
    Place begin = sentence.placeOf(0);
    for (Problem problem : ofSentence.list()) {
      Place place = problem.place();
      boolean inside = place.file().equals(begin.file()) && place.line() == begin.line();
      int index = place.column() - begin.column();
      problems.add(
          inside && index >= 0
              ? sentence.placeOf(Math.min(index, sentence.text().length()))
              : place,
          problem.text());
    }
  }
}
