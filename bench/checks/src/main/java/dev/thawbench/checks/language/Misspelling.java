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

  /** What people say, and the keyword for it. */
  private static final Map<String, String> SAID =
      Map.ofEntries(
          Map.entry("if", "when"),
          Map.entry("greater than", "above"),
          Map.entry("higher than", "above"),
          Map.entry("more than", "above"),
          Map.entry("over", "above"),
          Map.entry("less than", "below"),
          Map.entry("lower than", "below"),
          Map.entry("under", "below"),
          Map.entry("max", "at most"),
          Map.entry("maximum", "at most"),
          Map.entry("no more than", "at most"),
          Map.entry("not more than", "at most"),
          Map.entry("up to", "at most"),
          Map.entry("minimum", "at least"),
          Map.entry("no less than", "at least"),
          Map.entry("not less than", "at least"),
          Map.entry("exceeds", "rises above"),
          Map.entry("turns on", "comes on"),
          Map.entry("turns off", "goes off"),
          Map.entry("finishes", "ends"),
          Map.entry("each", "every"));

  /** So many words more may make a known name the one of another profile. */
  private static final int LONGER_BY = 2;

  private static final List<String> NOUNS_IN_ORDER = List.of("signal", "phase", "event");

  private Misspelling() {}

  static SentenceError explain(
      String text,
      Optional<Token> before,
      Token stop,
      List<String> expected,
      Vocabulary vocabulary) {
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
    String longer =
        guess.meant.isEmpty()
            ? before
                .filter(name -> name.kind() == Token.Kind.NAME)
                .flatMap(name -> longerName(text, name, stop, keywords, vocabulary))
                .orElse("")
            : "";
    return new SentenceError(
        stop.at(), "expected " + oneOf(shortened(expected)) + ", found " + found + hint + longer);
  }

  /**
   * Where what is expected stands a word or two behind a known name, all of it is most likely a
   * name that another profile has.
   */
  private static Optional<String> longerName(
      String text, Token name, Token stop, List<String> keywords, Vocabulary vocabulary) {
    for (int count = 1; count <= LONGER_BY; count++) {
      String more = words(text, stop.at(), count);
      int next = stop.at() + more.length() + 1;
      if (next < text.length()
          && keywords.stream().anyMatch(word -> Lexer.startsWithWords(text, next, word))) {
        boolean signal =
            vocabulary.signals().containsKey(name.text())
                || vocabulary.onOff().containsKey(name.text());
        return Optional.of(
            "; or '"
                + name.text()
                + " "
                + more
                + "' is meant, and "
                + (signal ? "the station has no such signal" : "the profile has no such phase"));
      }
    }
    return Optional.empty();
  }

  private record Guess(String found, Optional<String> meant) {}

  /** Compares as many words of the sentence as each candidate has. */
  private static Guess guess(String text, Token stop, List<String> candidates) {
    for (Map.Entry<String, String> said : SAID.entrySet()) {
      if (Lexer.startsWithWords(text, stop.at(), said.getKey())
          && candidates.contains(said.getValue())) {
        return new Guess(said.getKey(), Optional.of(said.getValue()));
      }
    }
    Guess best = new Guess(stop.text(), Optional.empty());
    int bestEdits = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      if (!Character.isLetter(candidate.charAt(0))) {
        continue; // no word is a symbol misspelt
      }
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

  /**
   * How far apart, or far too far. The beginning of a name of several words is near it; of words
   * equally far a letter dropped, doubled or swapped is likelier than another letter.
   */
  private static int edits(String found, String candidate) {
    int edits = Nearest.distance(found, candidate);
    int allowed = Math.max(1, Math.max(found.length(), candidate.length()) / 3);
    boolean begins = found.length() > 2 && candidate.startsWith(found + " ");
    if (edits == 0 || !(edits <= allowed || begins)) {
      return edits == 0 ? 0 : Integer.MAX_VALUE;
    }
    return 2 * edits + (sameLetters(found, candidate) ? 0 : 1);
  }

  /** Whether each letter of the shorter word is one of the longer. */
  private static boolean sameLetters(String one, String other) {
    StringBuilder longer = new StringBuilder(one.length() > other.length() ? one : other);
    for (char letter : (one.length() > other.length() ? other : one).toCharArray()) {
      int at = longer.indexOf(String.valueOf(letter));
      if (at < 0) {
        return false;
      }
      longer.deleteCharAt(at);
    }
    return true;
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
