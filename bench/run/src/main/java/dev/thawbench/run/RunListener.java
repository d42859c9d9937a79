package dev.thawbench.run;

import dev.thawbench.checks.verdict.RequirementVerdict;
import java.nio.file.Path;

/**
 * Follows a run. Called on the thread of the run between two scans: whoever needs longer than a few
 * microseconds hands over to a thread of its own.
 */
public interface RunListener {
  /** Hears nothing. */
  RunListener NONE = new RunListener() {};

  /** A run began; its folder exists. */
  default void started(RunRecord record, Path folder) {}

  /** A few times a second of wall time. */
  default void progress(RunProgress progress) {}

  /** A requirement is violated, which no later sample changes; said once for each requirement. */
  default void requirementFailed(RequirementVerdict verdict) {}

  /** Something a reader must know; it also stands in the record. */
  default void note(String line) {}

  /** The run ended; record and trace are written. */
  default void finished(RunRecord record, Path folder) {}

  /** A listener that hears all that this one hears, and after it {@code next}. */
  default RunListener andThen(RunListener next) {
    return new BothListeners(this, next);
  }
}
