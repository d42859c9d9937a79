package dev.thawbench.checks.language;

import dev.thawbench.config.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what was expected, what was found, and which known word was most likely meant. */
final class Misspelling {
  private Misspelling() {}

  static SentenceError explain(
      String text, Token stop, List<String> expected, Vocabulary vocabulary) {
    List<String> words = new ArrayList<>();
    boolean names = false;
    for (String what : expected) {
      if (what.startsWith("'")) {
        words.add(what.substring(1, what.length() - 1));
      } else {
        names = true;
      }
    }
    List<String> candidates = new ArrayList<>(words);
    if (names) {
      candidates.addAll(vocabulary.names());
    }
    Guess guess = guess(text, stop, candidates);
    String found =
        stop.kind() == Token.Kind.END ? "the end of the sentence" : "'" + guess.found + "'";
    String message = "expected " + oneOf(expected) + ", found " + found;
    if (guess.meant.isPresent()) {
      message += "; did you mean '" + guess.meant.get() + "'?";
    }
    return new SentenceError(stop.at(), message);
  }

  private record Guess(String found, Optional<String> meant) {}

  /** Compares as many words of the sentence as each candidate has. */
  private static Guess guess(String text, Token stop, List<String> candidates) {
    Guess best = new Guess(stop.text(), Optional.empty());
    int bestEdits = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      for (int count = 1; count <= candidate.split(" ").length; count++) {
        String found = words(text, stop.at(), count);
        int edits = Nearest.distance(found, candidate);
        boolean near = edits > 0 && edits <= Math.max(1, candidate.length() / 4);
        if (near && edits < bestEdits) {
          best = new Guess(found, Optional.of(candidate));
          bestEdits = edits;
        }
      }
    }
    return best;
  }

  private static String words(String text, int at, int count) {
    int end = at;
    for (int i = 0; i < count; i++) {
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      while (end < text.length() && " ,()".indexOf(text.charAt(end)) < 0) {
        end++;
      }
    }
    return text.substring(at, end);
  }

  private static String oneOf(List<String> expected) {
    if (expected.size() > 8) {
      expected = new ArrayList<>(expected.subList(0, 8));
      expected.add("…");
    }
    if (expected.size() == 1) {
      return expected.get(0);
    }
    int last = expected.size() - 1;
    return String.join(", ", expected.subList(0, last)) + " or " + expected.get(last);
  }
}
