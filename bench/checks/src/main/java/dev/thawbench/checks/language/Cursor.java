package dev.thawbench.checks.language;

import dev.thawbench.checks.language.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Walks over the tokens of one sentence. Remembers what was expected at the furthest place that any
 * way of reading came to: that is where the sentence is wrong.
 */
final class Cursor {
  private final String text;
  private final Vocabulary vocabulary;
  private final List<Token> tokens;
  private int next;
  private int furthest;
  private final Set<String> expected = new LinkedHashSet<>();
  private SentenceError fatal;
  private int fatalAt;

  Cursor(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.tokens = Lexer.tokens(text, vocabulary.namesLongestFirst());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The letters of the sentence in [from, to). */
  String text(int from, int to) {
    return text.substring(from, to);
  }

  Token peek() {
    return tokens.get(next);
  }

  /** The token after {@link #peek}. */
  Token next() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  /** The letters of the sentence from here on. */
  String rest() {
    return text.substring(peek().at());
  }

  int mark() {
    return next;
  }

  void back(int mark) {
    next = mark;
  }

  boolean atEnd() {
    return peek().kind() == Kind.END;
  }

  Token take() {
    return tokens.get(next++);
  }

  /** Takes the words if they are there. */
  boolean accept(String... words) {
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(Math.min(next + i, tokens.size() - 1));
      boolean matches =
          token.text().equals(words[i])
              && token.kind() != Kind.PARAMETER
              && token.kind() != Kind.QUOTED;
      if (!matches) {
        int whole = startOf(words);
        if (whole >= 0) {
          return true;
        }
        int where = Math.min(next + i, tokens.size() - 1);
        if (where >= furthest) {
          List<String> rest = List.of(words).subList(i, words.length);
          note(where, "'" + String.join(" ", rest) + "'");
        }
        return false;
      }
    }
    next += words.length;
    return true;
  }

  /** The words can lie inside a name ({@code power-up}) or a name inside them; then by letters. */
  private int startOf(String... words) {
    String joined = String.join(" ", words);
    if (peek().kind() != Kind.NAME || !peek().text().startsWith(words[0])) {
      return -1;
    }
    return acceptRaw(joined) ? next : -1;
  }

  /** Takes {@code raw} as letters of the sentence, whatever tokens it was cut into. */
  boolean acceptRaw(String raw) {
    int at = peek().at();
    if (peek().kind() == Kind.END || !Lexer.startsWithWords(text, at, raw)) {
      return false;
    }
    int end = at + raw.length();
    int after = next;
    while (tokens.get(after).kind() != Kind.END && tokens.get(after).at() < end) {
      after++;
    }
    if (tokens.get(after).kind() != Kind.END && tokens.get(after - 1).end() > end) {
      return false;
    }
    if (tokens.get(after - 1).end() != end) {
      return false;
    }
    next = after;
    return true;
  }

  void expect(String... words) {
    if (!accept(words)) {
      throw fail("'" + String.join(" ", words) + "'");
    }
  }

  void expectEnd() {
    if (!atEnd()) {
      throw fail("the end of the sentence");
    }
  }

  /** Says that {@code what} would have been right here. */
  SentenceError fail(String what) {
    note(next, what);
    return new SentenceError(peek().at(), what);
  }

  /** Says what is wrong at a token; no other way of reading can be right. */
  SentenceError wrong(Token token, String message) {
    SentenceError error = new SentenceError(token.at(), message);
    if (fatal == null || fatalAt < next) {
      fatal = error;
      fatalAt = next;
    }
    return error;
  }

  void note(int where, String what) {
    if (where > furthest) {
      furthest = where;
      expected.clear();
    }
    if (where == furthest) {
      expected.add(what);
    }
  }

  /** The first way of reading that succeeds. */
  @SafeVarargs
  final <T> T firstOf(Supplier<? extends T>... ways) {
    int start = next;
    SentenceError last = null;
    for (Supplier<? extends T> way : ways) {
      try {
        return way.get();
      } catch (SentenceError error) {
        next = start;
        last = error;
      }
    }
    throw last;
  }

  /** This way of reading, if it succeeds. */
  <T> Optional<T> maybe(Supplier<T> way) {
    int start = next;
    try {
      return Optional.of(way.get());
    } catch (SentenceError error) {
      next = start;
      return Optional.empty();
    }
  }

  /** What to tell about a sentence that no way of reading could read. */
  SentenceError verdict() {
    Token stop = tokens.get(furthest);
    if (fatal != null && fatalAt >= furthest) {
      return fatal;
    }
    Optional<Token> before =
        furthest > 0 ? Optional.of(tokens.get(furthest - 1)) : Optional.empty();
    return Misspelling.explain(text, before, stop, new ArrayList<>(expected), vocabulary);
  }
}
