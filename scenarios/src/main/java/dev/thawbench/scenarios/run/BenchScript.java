package dev.thawbench.scenarios.run;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.engine.Watch;
import dev.thawbench.checks.language.Sentences;
import dev.thawbench.checks.tree.Awaited;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.Bench;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.script.Goal;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.scenarios.script.ScenarioReader;
import dev.thawbench.scenarios.script.Start;
import dev.thawbench.scenarios.script.Step;
import dev.thawbench.scenarios.script.TermCheck;
import dev.thawbench.scenarios.script.Terms;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Trace;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario that Java code tells step by step, in the sentences of scripts. What it records stays
 * in memory. Used by one thread.
 *
 * <p>Every method throws {@link ConfigException} for a sentence that can't be read or a name that
 * is not known, and {@link dev.thawbench.loop.BenchException} where the bench can't go on.
 */
public final class BenchScript {
  private final Bench bench;
  private final Terms terms;
  private final Trace trace;
  private final Map<Goal.Condition, Watch> watches = new HashMap<>();
  private final Judge judge;
  private final StopRequest stop = new StopRequest();
  private final Scans scans;

  /** A script on a bench that was opened and not begun. */
  public BenchScript(Bench bench) {
    this.bench = bench;
    this.terms = BenchTerms.of(bench);
    this.trace = new Trace(bench.layout());
    Problems problems = new Problems();
    List<Counted> ofProfile =
        RequirementList.ofProfile(bench.station().profile(), bench.vocabulary(), problems);
    problems.throwIfAny();
    this.judge =
        new Judge(
            ofProfile.stream().map(Counted::requirement).toList(),
            bench.vocabulary().phases(),
            bench.layout(),
            bench.station().marginal());
    this.scans =
        new Scans(
            bench,
            trace::add,
            judge,
            watches.values(),
            new Progress(RunListener.NONE, System::nanoTime, bench.layout()),
            stop);
  }

  /** The bench itself, for what sentences can't say. */
  public Bench bench() {
    return bench;
  }

  /** All that was recorded so far; it grows with each step. */
  public Trace trace() {
    return trace;
  }

  /**
   * Brings plant and controller to their beginning.
   *
   * @param lines as under {@code given}: {@code controller: power-cycled}, {@code outdoor air: 2 °C
   *     at 84 % RH}
   */
  public BenchScript given(String... lines) {
    Scenario scenario = read("given:\n" + indented("", lines) + "steps: []\n");
    bench.begin(terms.given(scenario.given()), scenario.start() == Start.POWER_CYCLED, stop);
    return this;
  }

  /**
   * Carries out steps.
   *
   * @param sentences as under {@code steps}: {@code run for 20 min}
   * @throws AssertionError if a {@code run until} is not reached in its time
   */
  public BenchScript steps(String... sentences) {
    Scenario scenario = read("given: {controller: as found}\nsteps:\n" + indented("- ", sentences));
    watch(scenario.steps());
    Ending ending = new Steps(bench, scans, judge, terms, watches, stop).run(scenario.steps());
    if (ending instanceof Ending.NotReached missed) {
      throw new AssertionError(
          StepVerdict.of(missed, scenario.steps(), judge.phaseIntervals()).verdict().message());
    }
    return this;
  }

  /** The signal of this name. */
  public Signal signal(String name) {
    Map<String, Signal> signals = bench.vocabulary().signals();
    return known("signal", name, Optional.ofNullable(signals.get(name)), signals.keySet());
  }

  /** The profile's phase of this name. */
  public Phase phase(String name) {
    List<String> names = bench.vocabulary().phases().stream().map(Phase::name).toList();
    return known("phase", name, bench.vocabulary().phase(name), names);
  }

  /** The number that the profile gives this name, with its tolerance. */
  public Limit parameter(String name) {
    List<String> names =
        bench.station().profile().parameters().stream().map(line -> line.key().text()).toList();
    return known("parameter", name, bench.vocabulary().parameter(name).map(Limit::of), names);
  }

  /** What a sentence requires: {@code every defrost lasts at most {maximum defrost time}}. */
  public Requirement requirement(String id, String sentence) {
    Problems problems = new Problems();
    Requirement requirement =
        Sentences.read(id, sentence, Place.of(id), bench.vocabulary(), problems).orElse(null);
    problems.throwIfAny();
    return requirement;
  }

  /** Judges what was recorded so far as if it ended now. */
  public RequirementVerdict judge(String id, String sentence) {
    return Judge.judge(List.of(requirement(id, sentence)), bench.vocabulary().phases(), trace)
        .get(0);
  }

  /**
   * What was said so far of the requirements of the profile, which are judged in every scenario.
   */
  public List<RequirementVerdict> profileVerdicts() {
    return judge.verdicts();
  }

  /** A watch has to know the past: it is shown all rows up to now. */
  private void watch(List<Step> steps) {
    Problems problems = new Problems();
    for (Step step : steps) {
      if (step instanceof Step.RunUntil run && run.goal() instanceof Goal.Condition goal) {
        Awaited awaited = PreparedScenario.goal(goal, bench.vocabulary(), problems).orElse(null);
        problems.throwIfAny();
        Watch watch = new Watch(awaited, bench.layout());
        ScanRow row = new ScanRow(bench.layout());
        for (int i = 0; i < trace.rows(); i++) {
          trace.copyTo(i, row);
          watch.add(row);
        }
        watches.put(goal, watch);
      }
    }
  }

  private Scenario read(String lines) {
    Problems problems = new Problems();
    Scenario scenario =
        ScenarioReader.readText("Java", "format: 1\nscenario: told in Java\n" + lines, problems)
            .orElse(null);
    problems.throwIfAny();
    TermCheck.check(scenario, terms, problems);
    problems.throwIfAny();
    return scenario;
  }

  private <T> T known(String kind, String name, Optional<T> found, Collection<String> names) {
    return found.orElseThrow(
        () ->
            ConfigException.at(
                Place.of("Java"),
                "'"
                    + name
                    + "' is no "
                    + kind
                    + " of station '"
                    + bench.station().name()
                    + "'"
                    + Nearest.hint(name, names)));
  }

  private static String indented(String mark, String... lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append("  ").append(mark).append(line).append('\n');
    }
    return text.toString();
  }
}
