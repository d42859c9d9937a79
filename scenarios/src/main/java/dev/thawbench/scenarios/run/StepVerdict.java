package dev.thawbench.scenarios.run;

import dev.thawbench.checks.tree.PhaseNames;
import dev.thawbench.checks.tree.Signals;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.PhaseInterval;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.RequirementOrigin;
import dev.thawbench.scenarios.script.Goal;
import dev.thawbench.scenarios.script.Step;
import dev.thawbench.trace.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@code run until} says that was not reached in its time.
 *
 * <p>A condition that did not come about is the controller's fault: FAIL. An answer that is still
 * awaited at the end ({@code all is judged}) is not: INCONCLUSIVE, since nothing violated a limit.
 */
final class StepVerdict {
  private StepVerdict() {}

  static JudgedRequirement of(
      Ending.NotReached ending, List<Step> steps, List<PhaseInterval> phases) {
    Step.RunUntil step = ending.step();
    boolean condition = step.goal() instanceof Goal.Condition;
    Verdict verdict = condition ? Verdict.FAIL : Verdict.INCONCLUSIVE;
    Optional<Reason> reason = condition ? Optional.empty() : Optional.of(Reason.OPEN_AT_END);
    String id = "STEP-" + number(step, steps, "").orElse("0");
    double tookS = (ending.endedNanos() - ending.beganNanos()) / 1e9;
    String goal = step.goal() instanceof Goal.Condition c ? c.sentence().text() : "all is judged";
    String limit = seconds(step.atMostNanos() / 1e9);
    String message =
        id
            + " "
            + verdict
            + ": '"
            + goal
            + "' was not reached within "
            + limit
            + soFar(ending.awaited().map(PhaseNames::of).orElse(Set.of()), phases)
            + "; the steps after it were left out";
    Occurrence occurrence =
        new Occurrence(
            1,
            condition ? OccurrenceVerdict.FAIL : OccurrenceVerdict.INCONCLUSIVE,
            reason,
            ending.beganNanos(),
            ending.beganNanos(),
            ending.endedNanos(),
            goal + " within " + limit,
            Optional.of(new Interval(tookS, Double.POSITIVE_INFINITY, Unit.SECOND)),
            limit,
            Optional.empty(),
            "NOT_REACHED",
            false,
            !condition,
            message);
    return JudgedRequirement.of(
        RequirementOrigin.STEP,
        new RequirementVerdict(
            id,
            step.source().text(),
            ending.awaited().map(Signals::of).map(List::copyOf).orElse(List.of()),
            verdict,
            reason,
            List.of(occurrence),
            List.of(),
            message));
  }

  /** The step's number in its script, {@code 2.1} inside a repeat. */
  private static Optional<String> number(Step wanted, List<Step> steps, String before) {
    for (int i = 0; i < steps.size(); i++) {
      String number = before + (i + 1);
      if (steps.get(i).equals(wanted)) {
        return Optional.of(number);
      }
      if (steps.get(i) instanceof Step.Repeat repeat) {
        Optional<String> inside = number(wanted, repeat.steps(), number + ".");
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }

  /** How often each phase that the goal names has ended, for whoever reads the failure. */
  private static String soFar(Set<String> named, List<PhaseInterval> phases) {
    Map<String, Integer> ended = new LinkedHashMap<>();
    for (PhaseInterval phase : phases) {
      if (named.contains(phase.phase())) {
        ended.merge(phase.phase(), phase.cutAtEnd() ? 0 : 1, Integer::sum);
      }
    }
    StringBuilder text = new StringBuilder();
    ended.forEach(
        (phase, count) ->
            text.append(", ")
                .append(phase)
                .append(" ended ")
                .append(count)
                .append(count == 1 ? " time" : " times"));
    return text.toString();
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.0f s", seconds);
  }
}
