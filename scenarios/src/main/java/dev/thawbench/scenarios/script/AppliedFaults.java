package dev.thawbench.scenarios.script;

import dev.thawbench.config.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks the order of a whole script's faults: what a step clears, a step before it applied. A step
 * that clears nothing is most likely a name mistaken for another.
 */
public final class AppliedFaults {
  private final Set<String> known;
  private final Problems problems;
  private final Set<String> applied = new HashSet<>();

  private AppliedFaults(Set<String> known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  /**
   * Adds a problem for each known fault that is cleared while it is not applied; none to a script
   * with other problems, since the step that applies it may be the one that could not be read.
   */
  public static void check(Scenario scenario, Terms terms, Problems problems) {
    if (problems.list().stream().noneMatch(p -> p.place().file().equals(scenario.file()))) {
      new AppliedFaults(terms.faults().keySet(), problems).steps(scenario.steps());
    }
  }

  private void steps(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Step.ApplyFault apply) {
        applied.add(apply.fault());
      } else if (step instanceof Step.ClearFault clear) {
        if (!applied.remove(clear.fault()) && known.contains(clear.fault())) {
          problems.add(
              clear.place(),
              "'" + clear.fault() + "' is not applied before this step; nothing to clear");
        }
      } else if (step instanceof Step.Repeat repeat) {
        repeated(repeat);
      }
    }
  }

  /** What the first time leaves applied holds for the later ones, so that two tell all. */
  private void repeated(Step.Repeat repeat) {
    int before = problems.list().size();
    steps(repeat.steps());
    if (repeat.times() > 1 && problems.list().size() == before) {
      steps(repeat.steps());
    }
  }
}
