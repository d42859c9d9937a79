package dev.thawbench.checks.verdict;

/** What is said of one occurrence. */
public enum OccurrenceVerdict {
  PASS,
  FAIL,
  INCONCLUSIVE,
  /**
   * An exception that the sentence names ({@code unless …}), or a power cut, took it out of the
   * test.
   */
  VOID
}
