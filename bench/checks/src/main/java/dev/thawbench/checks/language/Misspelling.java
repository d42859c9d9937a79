package dev.thawbench.checks.language;

import dev.thawbench.config.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what was expected, what was found, and which known word was most likely meant. */
final class Misspelling {
  /** What readers expect where a name of the vocabulary can stand, as people call it. */
  private static final Map<String, String> NOUNS =
      Map.of(
          "a signal", "signal",
          "something that is on or off", "signal",
          "a phase", "phase",
          "an event", "event");

  private static final List<String> NOUNS_IN_ORDER = List.of("signal", "phase", "event");

  private Misspelling() {}

  static SentenceError explain(
      String text, Token stop, List<String> expected, Vocabulary vocabulary) {
    List<String> keywords = new ArrayList<>();
    Set<String> nouns = new LinkedHashSet<>();
    for (String what : expected) {
      if (what.startsWith("'")) {
        keywords.add(what.substring(1, what.length() - 1));
      } else if (NOUNS.containsKey(what)) {
        nouns.add(NOUNS.get(what));
      }
    }
    List<String> candidates = new ArrayList<>(keywords);
    if (!nouns.isEmpty()) {
      vocabulary.names().stream().sorted().forEach(candidates::add);
    }
    Guess guess = guess(text, stop, candidates);
    String hint = guess.meant.map(meant -> "; did you mean '" + meant + "'?").orElse("");
    boolean unknownName =
        !nouns.isEmpty()
            && stop.kind() == Token.Kind.WORD
            && !keywords.contains(guess.meant.orElse(""));
    if (unknownName) {
      List<String> kinds = NOUNS_IN_ORDER.stream().filter(nouns::contains).toList();
      return new SentenceError(
          stop.at(), "'" + guess.found + "' is no " + oneOf(kinds) + " of this station" + hint);
    }
    String found =
        stop.kind() == Token.Kind.END ? "the end of the sentence" : "'" + guess.found + "'";
    return new SentenceError(
        stop.at(), "expected " + oneOf(shortened(expected)) + ", found " + found + hint);
  }

  private record Guess(String found, Optional<String> meant) {}

  /** Compares as many words of the sentence as each candidate has. */
  private static Guess guess(String text, Token stop, List<String> candidates) {
    Guess best = new Guess(stop.text(), Optional.empty());
    int bestEdits = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      for (int count = 1; count <= candidate.split(" ").length; count++) {
        String found = words(text, stop.at(), count);
        int edits = edits(found, candidate);
        if (edits > 0 && edits < bestEdits) {
          best = new Guess(found, Optional.of(candidate));
          bestEdits = edits;
        }
      }
    }
    return best;
  }

  /** How far apart, or far too far. The beginning of a name of several words is near it. */
  private static int edits(String found, String candidate) {
    int edits = Nearest.distance(found, candidate);
    int allowed = Math.max(1, Math.max(found.length(), candidate.length()) / 3);
    boolean begins = found.length() > 2 && candidate.startsWith(found + " ");
    return edits <= allowed || begins ? edits : Integer.MAX_VALUE;
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

  private static List<String> shortened(List<String> expected) {
    if (expected.size() <= 8) {
      return expected;
    }
    List<String> few = new ArrayList<>(expected.subList(0, 8));
    few.add("…");
    return few;
  }

  private static String oneOf(List<String> expected) {
    if (expected.size() == 1) {
      return expected.get(0);
    }
    int last = expected.size() - 1;
    return String.join(", ", expected.subList(0, last)) + " or " + expected.get(last);
  }
}
