package dev.thawbench.scenarios.run;

import dev.thawbench.config.Problem;
import dev.thawbench.config.Problems;
import dev.thawbench.run.BenchVersion;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.scenarios.script.ScenarioReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Runs scripts on a fake bench. */
final class RunnerFixture {
  final FakeBench bench = new FakeBench();
  final StopRequest stop = new StopRequest();
  RunListener listener = RunListener.NONE;
  private final ScenarioRunner runner;

  RunnerFixture(Path runs) {
    runner =
        new ScenarioRunner(
            new RunSetup(
                runs,
                BenchVersion.here("test", ""),
                Map.of(),
                List.of(),
                Clock.fixed(Instant.parse("2026-01-15T22:00:00Z"), ZoneOffset.UTC),
                () -> bench.nanos() / 1000));
  }

  /** A script that begins in heating, with these lines after {@code given}. */
  static String script(String lines) {
    return """
        format: 1
        scenario: A test
        given:
          outdoor air: 2 °C
          mode: heating
          controller: power-cycled
        """
        + lines;
  }

  static Scenario read(String script) {
    Problems problems = new Problems();
    return ScenarioReader.readText("s.yaml", script, problems)
        .orElseThrow(() -> new AssertionError(problems.list()));
  }

  FinishedRun run(String lines) {
    return runner.run(read(script(lines)), bench.station(), () -> bench, listener, stop);
  }

  /** What is wrong between a script and the bench, one line each. */
  List<String> problemsOf(String lines) {
    Problems problems = new Problems();
    PreparedScenario.of(read(script(lines)), bench, problems);
    return problems.list().stream().map(Problem::toString).toList();
  }

  static List<String> verdicts(FinishedRun run) {
    return run.record().requirements().stream().map(RunnerFixture::line).toList();
  }

  private static String line(JudgedRequirement judged) {
    return judged.origin()
        + " "
        + judged.verdict().id()
        + " "
        + judged.verdict().verdict()
        + (judged.isWaived() ? " waived" : "");
  }
}
