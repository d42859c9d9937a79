package dev.thawbench.scenarios.run;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.verdict.PhaseInterval;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.loop.Bench;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of each requirement, and how each counts for the run.
 *
 * @param requirements the script's own, the profile's, then a step that was not reached
 * @param phases the phases found, in order of time
 */
public record Judgement(List<JudgedRequirement> requirements, List<PhaseInterval> phases) {
  public Judgement {
    requirements = List.copyOf(requirements);
    phases = List.copyOf(phases);
  }

  /**
   * Judges a recorded trace by a script, with the verdicts that the live run gave; a step that was
   * not reached is not among them, since a trace does not know the steps.
   */
  public static Judgement of(PreparedScenario prepared, Bench bench, Trace trace) {
    Judge judge =
        new Judge(
            prepared.requirements(),
            bench.vocabulary().phases(),
            trace.layout(),
            bench.station().marginal());
    ScanRow row = new ScanRow(trace.layout());
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      judge.add(row);
    }
    judge.finish(trace.rows() == 0 ? 0 : trace.scanNanos(trace.rows() - 1));
    return of(prepared, judge);
  }

  static Judgement of(PreparedScenario prepared, Judge judge) {
    List<RequirementVerdict> verdicts = judge.verdicts();
    List<JudgedRequirement> judged = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      Counted counted = prepared.counted().get(i);
      judged.add(new JudgedRequirement(counted.origin(), verdicts.get(i), counted.waived()));
    }
    return new Judgement(judged, judge.phaseIntervals());
  }

  Judgement with(JudgedRequirement step) {
    List<JudgedRequirement> all = new ArrayList<>(requirements);
    all.add(step);
    return new Judgement(all, phases);
  }
}
