package dev.thawbench.checks.language;

/** A sentence can't be read on from {@code at}; never leaves this package. */
final class SentenceError extends RuntimeException {
  private static final long serialVersionUID = 1L;
  final int at;

  SentenceError(int at, String text) {
    super(text, null, false, false);
    this.at = at;
  }
}
