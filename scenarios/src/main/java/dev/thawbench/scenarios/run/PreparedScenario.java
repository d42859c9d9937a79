package dev.thawbench.scenarios.run;

import dev.thawbench.checks.engine.Decidability;
import dev.thawbench.checks.engine.Watch;
import dev.thawbench.checks.language.Sentences;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.tree.Awaited;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.profile.Profile;
import dev.thawbench.scenarios.script.AppliedFaults;
import dev.thawbench.scenarios.script.Goal;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.scenarios.script.Step;
import dev.thawbench.scenarios.script.TermCheck;
import dev.thawbench.scenarios.script.Terms;
import dev.thawbench.trace.TraceLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A script that was checked against a bench: every name is known, every value fits, every sentence
 * reads.
 */
public final class PreparedScenario {
  private final Scenario scenario;
  private final Terms terms;
  private final List<Counted> requirements;
  private final Map<Goal.Condition, Awaited> awaited;
  private final Optional<String> unmetNeed;

  private PreparedScenario(
      Scenario scenario,
      Terms terms,
      List<Counted> requirements,
      Map<Goal.Condition, Awaited> awaited,
      Optional<String> unmetNeed) {
    this.scenario = scenario;
    this.terms = terms;
    this.requirements = List.copyOf(requirements);
    this.awaited = awaited;
    this.unmetNeed = unmetNeed;
  }

  /**
   * Checks a script against a bench. Sentences of a script that does not apply to the controller
   * are not read, since they speak of what it does not have.
   *
   * @return empty, with at least one problem added, if the two do not fit
   */
  public static Optional<PreparedScenario> of(Scenario scenario, Bench bench, Problems problems) {
    int before = problems.list().size();
    Profile profile = bench.station().profile();
    Optional<String> unmet = unmetNeed(scenario, bench, problems);
    if (problems.list().size() > before) {
      return Optional.empty();
    }
    Terms terms = BenchTerms.of(bench);
    if (unmet.isPresent()) {
      return Optional.of(new PreparedScenario(scenario, terms, List.of(), Map.of(), unmet));
    }
    TermCheck.check(scenario, terms, problems);
    AppliedFaults.check(scenario, terms, problems);
    Map<Goal.Condition, Awaited> awaited = new LinkedHashMap<>();
    readGoals(scenario.steps(), bench.vocabulary(), awaited, problems);
    List<Counted> requirements =
        RequirementList.of(scenario, profile, bench.vocabulary(), problems);
    return problems.list().size() > before
        ? Optional.empty()
        : Optional.of(
            new PreparedScenario(scenario, terms, requirements, awaited, Optional.empty()));
  }

  /** The first need that the profile lacks; one that looks misspelt is a problem instead. */
  private static Optional<String> unmetNeed(Scenario scenario, Bench bench, Problems problems) {
    Set<String> capabilities = bench.capabilities();
    Profile profile = bench.station().profile();
    Optional<String> unmet = Optional.empty();
    for (TextNode need : scenario.needs()) {
      if (!capabilities.contains(need.text())) {
        Nearest.of(need.text(), capabilities)
            .ifPresent(
                near ->
                    problems.add(
                        need.place(),
                        "'"
                            + need.text()
                            + "' is nothing that profile '"
                            + profile.name()
                            + "' can; did you mean '"
                            + near
                            + "'?"));
        unmet = unmet.or(() -> Optional.of(need.text()));
      }
    }
    return unmet;
  }

  private static void readGoals(
      List<Step> steps,
      Vocabulary vocabulary,
      Map<Goal.Condition, Awaited> awaited,
      Problems problems) {
    for (Step step : steps) {
      if (step instanceof Step.Repeat repeat) {
        readGoals(repeat.steps(), vocabulary, awaited, problems);
      } else if (step instanceof Step.RunUntil run && run.goal() instanceof Goal.Condition goal) {
        goal(goal, vocabulary, problems).ifPresent(tree -> awaited.put(goal, tree));
      }
    }
  }

  /** Reads what a step waits for; a wrong word is told at its place in the file. */
  static Optional<Awaited> goal(Goal.Condition goal, Vocabulary vocabulary, Problems problems) {
    Problems own = new Problems();
    TextNode sentence = goal.sentence();
    Optional<Awaited> tree =
        Sentences.readAwaited(sentence.text(), sentence.placeOf(0), vocabulary, own);
    SentencePlaces.move(own, sentence, vocabulary, problems);
    return tree;
  }

  /** The script. */
  public Scenario scenario() {
    return scenario;
  }

  /** What the controller lacks, so that the script does not apply to it; empty if it applies. */
  public Optional<String> unmetNeed() {
    return unmetNeed;
  }

  /** What is judged, the script's own first. */
  public List<Requirement> requirements() {
    return requirements.stream().map(Counted::requirement).toList();
  }

  /**
   * The limits that samples of this station can't decide, one line each with what to do.
   *
   * @param scanPeriodNanos time from one scan to the next
   */
  public List<String> undecidable(long scanPeriodNanos) {
    return requirements().stream()
        .flatMap(
            requirement ->
                Decidability.of(requirement, scanPeriodNanos).stream()
                    .map(
                        limit ->
                            requirement.id()
                                + ": "
                                + limit.limit()
                                + " can't be decided: "
                                + limit.why()))
        .toList();
  }

  List<Counted> counted() {
    return requirements;
  }

  Terms terms() {
    return terms;
  }

  Map<Goal.Condition, Watch> watches(TraceLayout layout) {
    Map<Goal.Condition, Watch> watches = new LinkedHashMap<>();
    awaited.forEach((goal, tree) -> watches.put(goal, new Watch(tree, layout)));
    return watches;
  }
}
