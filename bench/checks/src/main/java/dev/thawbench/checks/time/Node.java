package dev.thawbench.checks.time;

/** Something that is computed from what was computed before it. */
interface Node {
  /** Takes in all that its inputs have learned. */
  void advance();

  /** Earliest time of its inputs that it will still look at, beside what is not settled yet. */
  default long needsFrom() {
    return Long.MAX_VALUE;
  }
}
