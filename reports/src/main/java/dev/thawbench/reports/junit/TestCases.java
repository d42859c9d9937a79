package dev.thawbench.reports.junit;

import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunState;
import dev.thawbench.run.RunVerdict;
import java.util.ArrayList;
import java.util.List;

/** The cases of a run: one a requirement, and one for what belongs to none. */
final class TestCases {
  private TestCases() {}

  static List<TestCase> of(RunRecord run) {
    List<TestCase> cases = new ArrayList<>();
    run.requirements().forEach(judged -> cases.add(testCase(judged)));
    caseOfTheRun(run, cases);
    run.unsafe()
        .ifPresent(
            look ->
                cases.add(
                    new TestCase(
                        "safe state",
                        Outcome.ERROR,
                        "SAFE_STATE",
                        "Safe state not confirmed. " + look,
                        "")));
    return cases;
  }

  /** A case for what belongs to no requirement: an error, an abort, nothing checked. */
  private static void caseOfTheRun(RunRecord run, List<TestCase> cases) {
    String error = run.error().orElse("no reason is recorded");
    if (run.state() == RunState.RUNNING) {
      cases.add(new TestCase("run", Outcome.ERROR, "ERROR", "the run did not come to its end", ""));
      return;
    }
    RunVerdict verdict = run.verdict().orElseThrow();
    switch (verdict) {
      case ERROR, ABORTED ->
          cases.add(new TestCase("run", Outcome.ERROR, verdict.name(), error, ""));
      case NOT_APPLICABLE ->
          cases.add(new TestCase("run", Outcome.SKIPPED, verdict.name(), error, ""));
      case NOT_EXERCISED -> {
        if (cases.stream().noneMatch(c -> c.outcome() == Outcome.FAILURE)) {
          cases.add(
              new TestCase(
                  "run", Outcome.FAILURE, verdict.name(), "nothing was put to the test", ""));
        }
      }
      case PASS, FAIL, INCONCLUSIVE -> {
        // the requirements say it
      }
    }
  }

  private static TestCase testCase(JudgedRequirement judged) {
    RequirementVerdict verdict = judged.verdict();
    String name = verdict.id() + ": " + verdict.sentence();
    if (judged.isWaived()) {
      String why = "waived because " + judged.waived().get() + " (" + verdict.message() + ")";
      return new TestCase(name, Outcome.SKIPPED, "", why, "");
    }
    Outcome outcome =
        switch (verdict.verdict()) {
          case PASS -> Outcome.PASSED;
          case FAIL, INCONCLUSIVE -> Outcome.FAILURE;
          case NOT_EXERCISED ->
              judged.isExpectedButNotExercised() ? Outcome.FAILURE : Outcome.SKIPPED;
        };
    return new TestCase(
        name, outcome, verdict.verdict().name(), verdict.message(), evidence(verdict));
  }

  private static String evidence(RequirementVerdict verdict) {
    StringBuilder text = new StringBuilder();
    for (Occurrence occurrence : verdict.occurrences()) {
      boolean telling =
          occurrence.verdict() == OccurrenceVerdict.FAIL
              || occurrence.verdict() == OccurrenceVerdict.INCONCLUSIVE
              || occurrence.marginal();
      if (telling) {
        text.append("#").append(occurrence.number()).append(' ').append(occurrence.verdict());
        occurrence.reason().ifPresent(reason -> text.append(" (").append(reason).append(")"));
        text.append(occurrence.marginal() ? " (marginal)" : "");
        text.append(": ").append(occurrence.message()).append('\n');
      }
    }
    return text.toString();
  }
}
