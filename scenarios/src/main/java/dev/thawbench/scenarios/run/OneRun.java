package dev.thawbench.scenarios.run;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.engine.Watch;
import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.plant.PlantInput;
import dev.thawbench.run.Pacing;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecordBuilder;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.script.Goal;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.scenarios.script.Start;
import dev.thawbench.scenarios.script.Terms;
import dev.thawbench.trace.TraceHeader;
import dev.thawbench.trace.TraceWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run from opening the bench to its last word. Used once. */
final class OneRun {
  private static final Logger LOG = LoggerFactory.getLogger(OneRun.class);

  private final RunSetup setup;
  private final Scenario scenario;
  private final RunListener listener;
  private final StopRequest stop;
  private final Path folder;
  private final RunRecord record;
  private final RunRecordBuilder change;
  private final Set<String> told = new HashSet<>();

  OneRun(
      RunSetup setup,
      Scenario scenario,
      RunListener listener,
      StopRequest stop,
      Path folder,
      RunRecord record) {
    this.setup = setup;
    this.scenario = scenario;
    this.listener = listener;
    this.stop = stop;
    this.folder = folder;
    this.record = record;
    this.change = record.change();
  }

  /** The finished record. */
  RunRecord run(Supplier<? extends Bench> opener) {
    RunVerdict verdict;
    setup.notes().forEach(this::note);
    try (Bench bench = opener.get()) {
      verdict = guarded(bench);
    } catch (BenchException | ConfigException e) {
      verdict = error(e.getMessage(), e);
    } catch (RuntimeException e) {
      verdict = broken(e);
    }
    return change.finished(verdict, setup.clock().instant());
  }

  /** Runs on an open bench and leaves it in its safe state, whatever happens. */
  private RunVerdict guarded(Bench bench) {
    change.controller(bench.controller());
    noteOnce(bench);
    Problems problems = new Problems();
    PreparedScenario prepared = PreparedScenario.of(scenario, bench, problems).orElse(null);
    if (prepared == null) {
      throw new ConfigException(problems.list());
    }
    if (prepared.unmetNeed().isPresent()) {
      note("the controller has no '" + prepared.unmetNeed().get() + "', which the script needs");
      return RunVerdict.NOT_APPLICABLE;
    }
    prepared.undecidable(bench.station().scanPeriodNanos()).forEach(this::note);
    try {
      return recorded(bench, prepared);
    } catch (BenchException | UncheckedIOException e) {
      return error(e.getMessage(), e);
    } catch (IOException e) {
      return error("the trace can't be written: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      return broken(e);
    } finally {
      noteOnce(bench);
      SafeStateOutcome outcome = bench.makeSafe();
      change.safeState(outcome.state(), String.join("; ", outcome.steps()));
    }
  }

  private RunVerdict recorded(Bench bench, PreparedScenario prepared) throws IOException {
    TraceHeader header = TraceHeader.of(bench.station().name(), scenario.name(), record.started());
    try (TraceWriter writer = TraceWriter.create(folder, header, bench.layout())) {
      Judge judge =
          new Judge(
              prepared.requirements(),
              bench.vocabulary().phases(),
              bench.layout(),
              bench.station().marginal());
      Map<Goal.Condition, Watch> watches = prepared.watches(bench.layout());
      noteHurriedFrost(prepared.terms());
      if (!bench.begin(
          prepared.terms().given(scenario.given()), scenario.start() == Start.POWER_CYCLED, stop)) {
        return stopped(new Ending.Stopped(stop.reason().orElse("asked to")));
      }
      change.controller(bench.controller());
      Progress progress = new Progress(listener, setup.wallNanos(), bench.layout());
      Scans scans =
          new Scans(
              bench,
              new TraceSink(writer, record.pacing() == Pacing.REAL_TIME),
              judge,
              watches.values(),
              progress,
              stop);
      try {
        Ending ending = steps(new Steps(bench, scans, judge, prepared.terms(), watches, stop));
        return ended(ending, prepared, judge, scans);
      } finally {
        progress.tellFailed(judge);
        change.scenarioNanos(bench.nanos());
        if (scans.count() > 0) {
          change.timing(bench.timing());
        }
        writer.finish();
      }
    }
  }

  /** A bench that breaks down ends the steps; what was recorded before is judged all the same. */
  private Ending steps(Steps steps) {
    try {
      return steps.run(scenario.steps());
    } catch (BenchException | UncheckedIOException e) {
      LOG.debug("{} was broken off", scenario.file(), e);
      return new Ending.Broken(e.getMessage());
    }
  }

  private RunVerdict ended(Ending ending, PreparedScenario prepared, Judge judge, Scans scans) {
    judge.finish(scans.lastNanos());
    Judgement judgement = Judgement.of(prepared, judge);
    if (ending instanceof Ending.NotReached missed) {
      judgement = judgement.with(StepVerdict.of(missed, scenario.steps(), judgement.phases()));
    }
    change.requirements(judgement.requirements()).phases(judgement.phases());
    if (ending instanceof Ending.Stopped stopped) {
      return stopped(stopped);
    }
    if (ending instanceof Ending.Broken broken) {
      change.error(broken.line());
      return RunVerdict.ERROR;
    }
    return RunVerdict.of(judgement.requirements());
  }

  private RunVerdict stopped(Ending.Stopped stopped) {
    change.error("stopped: " + stopped.reason());
    return RunVerdict.ABORTED;
  }

  private void noteHurriedFrost(Terms terms) {
    scenario
        .settings()
        .filter(setting -> setting.name().equals(PlantInput.FROST_GROWTH.signalName()))
        .filter(setting -> terms.assignment(setting).value() != 1)
        .map(setting -> "frost growth ×" + setting.value())
        .distinct()
        .forEach(growth -> note(growth + ": times between defrosts are not nature's"));
  }

  private void noteOnce(Bench bench) {
    bench.notes().stream().filter(told::add).forEach(this::note);
  }

  private void note(String line) {
    change.note(line);
    listener.note(line);
  }

  /** What nobody foresaw: the log of the run keeps where it came from. */
  private RunVerdict broken(RuntimeException e) {
    LOG.error("{}: the bench itself failed", scenario.file(), e);
    return error("the bench itself failed: " + e, e);
  }

  private RunVerdict error(String line, Exception e) {
    LOG.debug("{} ended in an error", scenario.file(), e);
    change.error(line);
    return RunVerdict.ERROR;
  }
}
