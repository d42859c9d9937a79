package dev.thawbench.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.BenchException;
import dev.thawbench.run.BenchVersion;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunProgress;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.run.RunState;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.SafeState;
import dev.thawbench.trace.TraceFiles;
import dev.thawbench.trace.TraceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioRunnerTest {
  private static final String TWO_DEFROSTS =
      """
      steps:
        - run until 2 defrosts have ended, at most 1 h
        - run until all is judged, at most 15 min
      expect:
        DEF-01: every defrost lasts at most 150 s
      """;
  @TempDir private Path runs;
  private RunnerFixture fixture;

  @BeforeEach
  void fixture() {
    fixture = new RunnerFixture(runs);
  }

  @Test
  void passesWhereAllThatIsExpectedWasExercisedAndHolds() {
    FinishedRun run = fixture.run(TWO_DEFROSTS);
    RunRecord record = run.record();
    assertThat(record.error()).isEmpty();
    assertThat(record.verdict()).contains(RunVerdict.PASS);
    assertThat(RunnerFixture.verdicts(run)).containsExactly("SCRIPT DEF-01 PASS");
    assertThat(record.requirements().get(0).verdict().occurrences()).hasSize(2);
    assertThat(record.phases()).hasSize(2);
    assertThat(record.scenarioNanos()).isEqualTo(1441 * FakeBench.SECOND);
    assertThat(record.safeState()).isEqualTo(SafeState.CONFIRMED);
    assertThat(record.notes()).containsExactly("the bench is a fake");
    assertThat(record.controller().orElseThrow().name()).isEqualTo("Fake");
    assertThat(fixture.bench.calls)
        .containsExactly("begin {outdoor air=2.0, mode=1.0} power-cycled", "make safe", "close");
  }

  @Test
  void keepsRecordAndTraceInTheRunFolder() {
    FinishedRun run = fixture.run(TWO_DEFROSTS);
    assertThat(run.folder()).hasFileName("2026-01-15T220000.000Z-fake-a-test");
    assertThat(RunRecords.read(run.folder())).isEqualTo(run.record());
    Path trace = TraceFiles.in(run.folder()).orElseThrow();
    assertThat(trace).hasFileName(TraceFiles.FINISHED);
    assertThat(TraceReader.read(trace).trace().rows()).isEqualTo(1441);
  }

  @Test
  void judgesARecordedTraceAsTheLiveRun() {
    fixture.bench.fanStaysOn = true;
    fixture.bench.requires("DEF-02", "during every defrost, outdoor fan is off");
    FinishedRun run = fixture.run(TWO_DEFROSTS);
    PreparedScenario prepared =
        PreparedScenario.of(
                RunnerFixture.read(RunnerFixture.script(TWO_DEFROSTS)),
                fixture.bench,
                new Problems())
            .orElseThrow();
    Judgement again =
        Judgement.of(
            prepared,
            fixture.bench,
            TraceReader.read(TraceFiles.in(run.folder()).orElseThrow()).trace());
    assertThat(again.requirements()).isEqualTo(run.record().requirements());
    assertThat(again.phases()).isEqualTo(run.record().phases());
    assertThat(run.record().verdict()).contains(RunVerdict.FAIL);
  }

  @Test
  void failsWhereTheControllerIsWrong() {
    fixture.bench.defrostS = 200;
    List<String> failed = new ArrayList<>();
    fixture.listener =
        new RunListener() {
          @Override
          public void requirementFailed(RequirementVerdict verdict) {
            failed.add(verdict.id());
          }
        };
    FinishedRun run = fixture.run(TWO_DEFROSTS);
    assertThat(run.record().verdict()).contains(RunVerdict.FAIL);
    assertThat(RunnerFixture.verdicts(run)).containsExactly("SCRIPT DEF-01 FAIL");
    assertThat(failed).containsExactly("DEF-01");
  }

  @Test
  void failsWhereAStepIsNotReachedAndLeavesOutTheStepsAfterIt() {
    FinishedRun run =
        fixture.run(
            """
            steps:
              - run until 2 defrosts have ended, at most 20 min
              - set outdoor air to 7 °C
            expect:
              DEF-01: every defrost lasts at most 150 s
            """);
    assertThat(run.record().verdict()).contains(RunVerdict.FAIL);
    assertThat(RunnerFixture.verdicts(run))
        .containsExactly("SCRIPT DEF-01 PASS", "STEP STEP-1 FAIL");
    assertThat(run.record().requirements().get(1).verdict().message())
        .isEqualTo(
            "STEP-1 FAIL: '2 defrosts have ended' was not reached within 1200 s, defrost ended 1"
                + " time; the steps after it were left out");
    assertThat(fixture.bench.calls).noneMatch(call -> call.contains("outdoor air = 7"));
  }

  @Test
  void doesNotPassWhereWhatTheScriptExpectsWasNotExercised() {
    FinishedRun run =
        fixture.run(
            TWO_DEFROSTS
                + "  MOD-01: when fault 'coil sensor open' is applied, outdoor fan stops within 5 s\n");
    assertThat(RunnerFixture.verdicts(run))
        .containsExactly("SCRIPT DEF-01 PASS", "SCRIPT MOD-01 NOT_EXERCISED");
    assertThat(run.record().verdict()).contains(RunVerdict.INCONCLUSIVE);
  }

  @Test
  void judgesTheProfileInEveryScenarioButWhatTheScriptWaivesDoesNotCount() {
    fixture.bench.fanStaysOn = true;
    fixture.bench.requires("DEF-02", "during every defrost, outdoor fan is off");
    FinishedRun counted = fixture.run(TWO_DEFROSTS);
    assertThat(RunnerFixture.verdicts(counted))
        .containsExactly("SCRIPT DEF-01 PASS", "PROFILE DEF-02 FAIL");
    assertThat(counted.record().verdict()).contains(RunVerdict.FAIL);
  }

  @Test
  void aWaivedRequirementIsJudgedAndDoesNotCount() {
    fixture.bench.fanStaysOn = true;
    fixture.bench.requires("DEF-02", "during every defrost, outdoor fan is off");
    FinishedRun run = fixture.run(TWO_DEFROSTS + "waives: [DEF-02 because the fan is locked]\n");
    assertThat(RunnerFixture.verdicts(run))
        .containsExactly("SCRIPT DEF-01 PASS", "PROFILE DEF-02 FAIL waived");
    assertThat(run.record().verdict()).contains(RunVerdict.PASS);
  }

  @Test
  void doesNotApplyWhereAControllerLacksWhatTheScriptNeeds() {
    FinishedRun run = fixture.run(TWO_DEFROSTS + "needs: [hot water]\n");
    assertThat(run.record().verdict()).contains(RunVerdict.NOT_APPLICABLE);
    assertThat(run.record().notes())
        .contains("the controller has no 'hot water', which the script needs");
    assertThat(fixture.bench.calls).containsExactly("close");
  }

  @Test
  void stopsAtTheNextScanWhenAskedToAndLeavesTheSafeState() {
    fixture.listener =
        new RunListener() {
          @Override
          public void progress(RunProgress progress) {
            fixture.stop.stop("SIGTERM");
          }
        };
    FinishedRun run = fixture.run(TWO_DEFROSTS);
    assertThat(run.record().verdict()).contains(RunVerdict.ABORTED);
    assertThat(run.record().error()).contains("stopped: SIGTERM");
    assertThat(run.record().scenarioNanos()).isLessThan(500 * FakeBench.SECOND);
    assertThat(fixture.bench.calls).endsWith("make safe", "close");
  }

  @Test
  void recordsARunThatCouldNotStart() {
    RunnerFixture.read(RunnerFixture.script(TWO_DEFROSTS));
    ScenarioRunner runner = new ScenarioRunner(RunSetup.of(runs, BenchVersion.here("test", "")));
    FinishedRun run =
        runner.run(
            RunnerFixture.read(RunnerFixture.script(TWO_DEFROSTS)),
            fixture.bench.station(),
            () -> {
              throw new BenchException("controller (127.0.0.1:15020): connection refused");
            },
            RunListener.NONE,
            fixture.stop);
    assertThat(run.record().verdict()).contains(RunVerdict.ERROR);
    assertThat(run.record().error()).contains("controller (127.0.0.1:15020): connection refused");
    assertThat(RunRecords.read(run.folder()).state()).isEqualTo(RunState.FINISHED);
  }

  @Test
  void endsInAnErrorWhenAControllerFallsSilentAndKeepsWhatItSawBefore() {
    fixture.bench.silentFromS = 800;
    FinishedRun run = fixture.run(TWO_DEFROSTS);
    assertThat(run.record().verdict()).contains(RunVerdict.ERROR);
    assertThat(run.record().error())
        .contains("controller (in the test): no reply within 500 ms, third time");
    assertThat(run.record().phases()).hasSize(1);
    assertThat(fixture.bench.calls).endsWith("make safe", "close");
    assertThat(Files.exists(run.folder().resolve(TraceFiles.FINISHED))).isTrue();
  }

  @Test
  void saysThatTheSafeStateIsNotConfirmed() {
    fixture.bench.safe = SafeState.NOT_CONFIRMED;
    RunRecord record = fixture.run(TWO_DEFROSTS).record();
    assertThat(record.safeState()).isEqualTo(SafeState.NOT_CONFIRMED);
    assertThat(record.safeStateText()).isEqualTo("mode = off, read back off");
  }

  @Test
  void aScriptThatDoesNotFitTheBenchIsAnError() {
    RunRecord record = fixture.run("steps: [set outdor air to 2 °C]\n").record();
    assertThat(record.verdict()).contains(RunVerdict.ERROR);
    assertThat(record.error())
        .contains(
            "s.yaml:7:13: 'outdor air' is no signal of station 'fake'; did you mean 'outdoor"
                + " air'?");
    assertThat(fixture.bench.calls).containsExactly("close");
  }

  @Test
  void aStopWhileTheControllerBootsEndsInTheSafeState() {
    fixture.bench.stopsInBoot = true;
    fixture.stop.stop("SIGTERM");
    RunRecord record = fixture.run(TWO_DEFROSTS).record();
    assertThat(record.verdict()).contains(RunVerdict.ABORTED);
    assertThat(record.error()).contains("stopped: SIGTERM");
    assertThat(record.safeState()).isEqualTo(SafeState.CONFIRMED);
    assertThat(fixture.bench.calls).endsWith("make safe", "close");
  }

  @Test
  void saysWhereFrostGrowsFasterThanInNatureWhereverItIsSet() {
    RunRecord record =
        fixture.run("steps:\n  - repeat 2 times: [set frost growth to ×4, run for 1 s]\n").record();
    assertThat(record.notes())
        .contains("frost growth ×4: times between defrosts are not nature's")
        .doesNotHaveDuplicates();
  }
}
