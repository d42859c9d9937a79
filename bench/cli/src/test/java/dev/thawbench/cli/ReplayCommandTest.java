package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What replay makes of one recording. */
@ResourceLock(Resources.SYSTEM_OUT)
class ReplayCommandTest {
  @TempDir private static Path recording;
  private static Path recorded;
  @TempDir private Path folder;

  @BeforeAll
  static void record() throws IOException {
    Path script = Files.writeString(recording.resolve("script.yaml"), RunCommandTest.SCRIPT);
    Path runs = recording.resolve("runs");
    assertThat(Called.with("run", script.toString(), "--runs", runs.toString()).code()).isZero();
    recorded = RunRecords.list(runs).get(0);
  }

  @Test
  void reportTakesAFileOfTheRunAsReplayDoes() {
    Called called = Called.with("report", recorded.resolve("trace.csv.gz").toString());

    assertThat(called.out()).isEqualTo(recorded.resolve("report.html") + "\n");
    assertThat(called.code()).isZero();
  }

  @Test
  void judgesTheRecordingAgainToTheSameBytes() throws IOException {
    Called called =
        Called.with("replay", recorded.toString(), "--runs", folder.resolve("again").toString());

    assertThat(called.out()).endsWith("verdicts are the recorded ones, byte for byte\n");
    assertThat(called.code()).isZero();
  }

  @Test
  void whatWasToBeKnownOfTheRecordedRunIsToldAgain() throws IOException {
    Path sabotaged = Files.createDirectory(folder.resolve("sabotaged"));
    RunRecord whole = RunRecords.read(recorded);
    RunRecords.write(
        sabotaged,
        whole
            .change()
            .note("the controller has the deliberate fault 'a-test'")
            .finished(whole.verdict().orElseThrow(), whole.ended().orElseThrow()));
    Files.copy(recorded.resolve("trace.csv.gz"), sabotaged.resolve("trace.csv.gz"));
    Path other = Files.writeString(folder.resolve("other.yaml"), RunCommandTest.SCRIPT + "# new\n");
    Path runs = folder.resolve("again");

    Called.with(
        "replay", sabotaged.toString(), "--runs", runs.toString(), "--script", other.toString());

    assertThat(RunRecords.read(RunRecords.list(runs).get(0)).notes())
        .contains(
            "judged again from what was recorded in sabotaged",
            "the script is not the one that was recorded",
            "when it was recorded: the controller has the deliberate fault 'a-test'");
  }

  @Test
  void goesThroughARampWhoseBeginTheRecordingDoesNotSay() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("ramp.yaml"),
            """
            format: 1
            scenario: A ramp
            given: {controller: power-cycled, mode: heating}
            steps: [run for 30 s, ramp outdoor air to 2 °C over 30 s, run for 3 min]
            expect:
              T-01: after power-up, compressor stays off for at least {power-up delay}
            """);
    Path runs = folder.resolve("ramped");
    assertThat(Called.with("run", script.toString(), "--runs", runs.toString()).code()).isZero();

    Called called =
        Called.with(
            "replay",
            RunRecords.list(runs).get(0).toString(),
            "--runs",
            folder.resolve("again").toString());

    assertThat(called.out()).endsWith("verdicts are the recorded ones, byte for byte\n");
    assertThat(called.code()).isZero();
  }

  @Test
  void judgesWhatARunRecordedUntilItWasKilled() throws IOException {
    Path killed = Files.createDirectory(folder.resolve("killed"));
    RunRecord whole = RunRecords.read(recorded);
    RunRecords.write(
        killed,
        RunRecord.running(
            whole.script(),
            whole.station(),
            whole.bench(),
            whole.seeds(),
            whole.pacing(),
            whole.started()));
    try (InputStream in =
            new GZIPInputStream(Files.newInputStream(recorded.resolve("trace.csv.gz")));
        OutputStream out = Files.newOutputStream(killed.resolve("trace.csv"))) {
      byte[] rows = in.readAllBytes();
      out.write(rows, 0, rows.length / 2);
    }

    Called called =
        Called.with("replay", killed.toString(), "--runs", folder.resolve("again").toString());

    assertThat(called.out())
        .contains("DEF-01 ", "the recording ends at ")
        .endsWith(
            "the recorded run did not come to its end: there are no verdicts to compare with\n");
    assertThat(called.code()).isEqualTo(4);
  }

  @Test
  void putsTheRecordingInTheControllersPlace() throws IOException {
    Called called =
        Called.with(
            "replay",
            recorded.toString(),
            "--as-controller",
            "--runs",
            folder.resolve("again").toString());

    assertThat(called.out()).endsWith("verdicts are the recorded ones, byte for byte\n");
  }
}
