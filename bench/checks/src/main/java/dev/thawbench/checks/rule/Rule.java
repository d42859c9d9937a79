package dev.thawbench.checks.rule;

import dev.thawbench.checks.finding.Findings;
import java.util.List;

/** Judges one requirement as its network learns. */
public interface Rule {
  /** Tells when the run began, nanoseconds, before anything was learned. */
  default void startsAt(long nanos) {}

  /** Takes in what was learned; after the last row {@code finished}, and nothing stays open. */
  void advance(boolean finished);

  /** Whether something that was triggered still awaits its answer. */
  boolean open();

  /** Earliest time that will still be asked for, nanoseconds. */
  long needsFrom();

  /** What was found. */
  Findings findings();

  /** Occurrences that have failed but are not over; none of those told at once. */
  default List<Findings.Running> running() {
    return List.of();
  }
}
