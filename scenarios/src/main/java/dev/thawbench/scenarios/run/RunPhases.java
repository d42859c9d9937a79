package dev.thawbench.scenarios.run;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.run.PhaseInterval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phases that a judge kept, numbered as the record keeps them. */
final class RunPhases {
  private RunPhases() {}

  static List<PhaseInterval> of(Judge judge) {
    Map<String, Integer> numbers = new HashMap<>();
    List<PhaseInterval> phases = new ArrayList<>();
    for (dev.thawbench.checks.engine.PhaseInterval phase : judge.phaseIntervals()) {
      phases.add(
          new PhaseInterval(
              phase.phase(),
              numbers.merge(phase.phase(), 1, Integer::sum),
              phase.beginFromNanos(),
              phase.beginToNanos(),
              phase.endFromNanos(),
              phase.endToNanos(),
              phase.cutAtBegin(),
              phase.cutAtEnd()));
    }
    return phases;
  }
}
