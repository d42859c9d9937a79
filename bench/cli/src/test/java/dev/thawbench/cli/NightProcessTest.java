package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.run.ExitCode;
import dev.thawbench.run.NightRecord;
import dev.thawbench.run.NightRecords;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.SafeState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Nights in processes that are ended by signals. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class NightProcessTest {
  @TempDir private Path folder;

  /** A night that lasts longer than any test. */
  private Path endless() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("endless.yaml"),
            """
            format: 1
            scenario: Endless
            given: {controller: as found, water: 30 °C, outdoor air: 2 °C at 84 % RH}
            steps: [run for 9000 h]
            expect:
              CMP-01: every compressor stop outside changeover lasts at least {anti-short-cycle time}
            """);
    return plan("scripts: [" + script + "]");
  }

  private Path plan(String... lines) throws IOException {
    return Files.writeString(
        folder.resolve("plan.yaml"),
        "format: 1\nnight: Signals\nstation: virtual\ntime: 8 h\n"
            + String.join("\n", lines)
            + "\n");
  }

  private Path nightFolder() throws IOException {
    try (var found = Files.newDirectoryStream(folder.resolve("runs"), "*-night-signals")) {
      return found.iterator().next();
    }
  }

  @Test
  void sigtermLeavesTheSafeStateAndASummary() throws Exception {
    try (ThawbenchProcess night = ThawbenchProcess.start(folder, "nightly", endless().toString())) {
      night.lineWith("Endless");
      assertThat(night.terminate().exitCode()).isEqualTo(ExitCode.ABORTED.code());
    }
    Path where = nightFolder();
    NightRecord record = NightRecords.read(where);
    RunRecord run = RunRecords.read(where.resolveSibling(record.scripts().get(0).runs().get(0)));
    assertThat(record.exitCode()).contains(ExitCode.ABORTED);
    assertThat(run.verdict()).contains(RunVerdict.ABORTED);
    assertThat(run.safeState()).isEqualTo(SafeState.CONFIRMED);
    assertThat(where.resolve("night.txt")).content().startsWith("Signals on virtual: ABORTED\n");
    assertThat(where.resolve("night.html")).isRegularFile();
  }

  @Test
  void theSummaryOfAKilledNightIsMadeAgain() throws Exception {
    try (ThawbenchProcess night = ThawbenchProcess.start(folder, "nightly", endless().toString())) {
      night.lineWith("Endless");
      night.lineWith("script");
      night.kill().exitCode();
    }
    Path where = nightFolder();
    assertThat(where.resolve("night.txt")).doesNotExist();
    try (ThawbenchProcess report = ThawbenchProcess.start(folder, "report", where.toString())) {
      assertThat(report.exitCode()).isZero();
      assertThat(report.said()).endsWith("night.html");
    }
    assertThat(where.resolve("night.txt"))
        .content()
        .startsWith("Signals on virtual: SAFE STATE NOT CONFIRMED\n1 scenario run: 1 not ended.")
        .contains("nobody has confirmed its safe state");
  }
}
