package dev.thawbench.checks.time;

/**
 * Something that is computed from what was computed before it. A class, since a call to one of many
 * interfaces' methods costs a third of what the commonest nodes have to do in a row.
 */
abstract class Node {
  /** Takes in all that its inputs have learned. */
  abstract void advance();

  /** Earliest time of its inputs that it will still look at, beside what is not settled yet. */
  long needsFrom() {
    return Long.MAX_VALUE;
  }
}
