package dev.thawbench.checks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into tokens. Names of the vocabulary go first, the longest of them first, so that
 * {@code reported defrost} is never taken for {@code defrost}.
 */
final class Lexer {
  private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d+(\\.\\d+)?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}°%³²/_'.-]+");
  private static final Pattern SYMBOL = Pattern.compile("<=|>=|[<>≤≥±(),:;-]");

  private final String text;
  private final List<String> names;
  private final List<Token> tokens = new ArrayList<>();

  private Lexer(String text, List<String> names) {
    this.text = text;
    this.names = names;
  }

  /**
   * @param names longest first
   */
  static List<Token> tokens(String text, List<String> names) {
    Lexer lexer = new Lexer(text, names);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      at = one(at);
    }
    tokens.add(new Token(Token.Kind.END, "", at, at));
  }

  private int one(int at) {
    char c = text.charAt(at);
    if (c == '{' || c == '\'') {
      int close = text.indexOf(c == '{' ? '}' : '\'', at + 1);
      if (close > 0) {
        Token.Kind kind = c == '{' ? Token.Kind.PARAMETER : Token.Kind.QUOTED;
        tokens.add(new Token(kind, text.substring(at + 1, close).strip(), at, close + 1));
        return close + 1;
      }
    }
    for (String name : names) {
      if (startsWithWords(text, at, name)) {
        return add(Token.Kind.NAME, at, at + name.length());
      }
    }
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (number.lookingAt()) {
      return add(Token.Kind.NUMBER, at, number.end());
    }
    Matcher symbol = SYMBOL.matcher(text).region(at, text.length());
    if (symbol.lookingAt()) {
      return add(Token.Kind.SYMBOL, at, symbol.end());
    }
    Matcher word = WORD.matcher(text).region(at, text.length());
    if (word.lookingAt()) {
      int end = word.end();
      while (end > at + 1 && ".'-".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return add(Token.Kind.WORD, at, end);
    }
    return add(Token.Kind.SYMBOL, at, at + 1);
  }

  private int add(Token.Kind kind, int at, int end) {
    tokens.add(new Token(kind, text.substring(at, end), at, end));
    return end;
  }

  /** Whether {@code words} stand at {@code at} and end where a word ends. */
  static boolean startsWithWords(String text, int at, String words) {
    if (!text.startsWith(words, at)) {
      return false;
    }
    int end = at + words.length();
    return end == text.length() || !(Character.isLetterOrDigit(text.charAt(end)));
  }
}
