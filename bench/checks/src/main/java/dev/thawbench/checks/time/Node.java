package dev.thawbench.checks.time;

/** Something that is computed from what was computed before it. */
interface Node {
  /** Takes in all that its inputs have learned. */
  void advance();
}
