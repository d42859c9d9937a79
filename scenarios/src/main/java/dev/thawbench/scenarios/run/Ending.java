package dev.thawbench.scenarios.run;

import dev.thawbench.checks.tree.Awaited;
import dev.thawbench.scenarios.script.Step;
import java.util.Optional;

/** How the steps of a script ended. */
sealed interface Ending {
  /** All were carried out. */
  record Completed() implements Ending {}

  /**
   * A {@code run until} was not reached in its time; later steps were left out, since they build on
   * it.
   *
   * @param awaited what it waited for; empty where that was that all is judged
   * @param beganNanos when the step began, nanoseconds since the start of the trace
   * @param endedNanos when its time was up
   */
  record NotReached(Step.RunUntil step, Optional<Awaited> awaited, long beganNanos, long endedNanos)
      implements Ending {}

  /** Someone asked to stop. */
  record Stopped(String reason) implements Ending {}

  /** The bench could not go on; the line says why. */
  record Broken(String line) implements Ending {}
}
