package dev.thawbench.loop;

import dev.thawbench.run.SafeState;
import java.util.List;

/**
 * What came of writing the safe state.
 *
 * @param state whether it is confirmed
 * @param steps one line a step: what was written, what was read back
 */
public record SafeStateOutcome(SafeState state, List<String> steps) {
  public SafeStateOutcome {
    steps = List.copyOf(steps);
  }
}
