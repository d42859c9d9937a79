package dev.thawbench.checks.language;

/**
 * A piece of a sentence.
 *
 * @param text as written; of a parameter or a fault without its braces or quotes
 * @param at offset of its first character in the sentence
 * @param end offset after its last character
 */
record Token(Kind kind, String text, int at, int end) {
  /** What a piece is. */
  enum Kind {
    /** A name of the vocabulary, which can have several words. */
    NAME,
    /** Any other word, also a unit. */
    WORD,
    NUMBER,
    /** {@code {maximum defrost time}}. */
    PARAMETER,
    /** {@code 'coil sensor open'}. */
    QUOTED,
    SYMBOL,
    END
  }
}
