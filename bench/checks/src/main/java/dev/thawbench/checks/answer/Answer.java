package dev.thawbench.checks.answer;

import dev.thawbench.checks.finding.Draft;

/** Judges what has to follow, or to be, at an instant in (from, to]. */
public interface Answer {
  /**
   * What is said of a trigger in (from, to], or null while it is too early to say; never null once
   * {@code finished}. A draft that is {@link Draft#open()} is a FAIL of which more will be known.
   */
  Draft look(long from, long to, boolean finished);

  /** Earliest time that a trigger at {@code now} or later will make it look at, nanoseconds. */
  default long keepsFrom(long now) {
    return now;
  }
}
