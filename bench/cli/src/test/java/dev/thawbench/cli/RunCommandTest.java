package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.SafeState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ResourceLock(Resources.SYSTEM_OUT)
class RunCommandTest {
  /** A defrost in minutes instead of hours: the coil begins with frost. */
  static final String SCRIPT =
      """
      format: 1
      scenario: One defrost
      given:
        outdoor air: 2 °C at 84 % RH
        water: 30 °C
        controller: power-cycled
        mode: heating
      steps:
        - run until 1 defrost has ended, at most 3 h
        - run for 1 min
      expect:
        DEF-01: every defrost lasts at most {maximum defrost time}
        DEF-02: during every defrost, from 5 s after its start, outdoor fan is off
      """;

  @TempDir private Path folder;

  @Test
  void leavesARunFolderWithRecordTraceAndReports() throws IOException {
    Called called = run(SCRIPT);

    assertThat(called.code()).as(called.out() + called.err()).isZero();
    Path run = onlyRun();
    assertThat(run.resolve("report.html")).isNotEmptyFile();
    assertThat(run.resolve("junit.xml")).isNotEmptyFile();
    assertThat(run.resolve("trace.csv.gz")).isNotEmptyFile();
    assertThat(run.resolve("bench.log")).exists();
    assertThat(RunRecords.read(run).safeState()).isEqualTo(SafeState.CONFIRMED);
    assertThat(called.out()).contains("DEF-01 PASS", "DEF-02 PASS", "report.html");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fan-runs-in-defrost | DEF-02 FAIL: defrost 1",
        "defrost-too-long | DEF-01 FAIL: defrost 1 lasted 7"
      })
  void namesRequirementOccurrenceAndMarginOfAFault(String fault, String message) {
    Called called = run(SCRIPT, "--fault", fault);

    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "water: | watre: | script.yaml:5:3: 'watre' is no signal of station 'virtual'; did you mean"
            + " 'water'?",
        "2 °C at | 2 bar at | script.yaml:4:16: 'outdoor air' expects a value in °C, found '2 bar'",
        "is off | is of | script.yaml:13:",
        "{maximum defrost time} | {maximum defrost tiem} | script.yaml:12:",
        "at most 3 h | at most 3 K | script.yaml:9:44: expected a duration",
        "steps: | step: | script.yaml:1:1: a scenario needs 'steps' (a list)"
      })
  void saysWhatIsWrongInAScriptAndRunsNothing(String from, String to, String message) {
    assertThat(SCRIPT).contains(from);
    Called called = run(SCRIPT.replace(from, to));

    assertThat(called.err()).contains(message.replaceAll(" +", " "));
    assertThat(called.err()).doesNotContain("Exception", "\tat ");
    assertThat(called.code()).isEqualTo(2);
  }

  @Test
  void saysWhichStationIsMissing() {
    Called called = run(SCRIPT, "--station", "virtaul");

    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err())
        .startsWith("--station virtaul: there is no station 'virtaul' in ")
        .endsWith("; did you mean 'virtual'?\n")
        .hasLineCount(1);
  }

  @Test
  void recordsARunWhoseControllerDoesNotAnswer() throws IOException {
    Path stations = Files.createDirectories(folder.resolve("stations"));
    Files.writeString(
        stations.resolve("silent.yaml"),
        """
        format: 1
        station: silent
        like: virtual
        pacing: real time
        devices:
          controller: {"modbus tcp": "127.0.0.1:9"}
          terminals: {"modbus tcp": "127.0.0.1:9"}
          console: {console: /dev/no-such-port}
        """);

    Called called = run(SCRIPT, "--station", "silent", "--stations", stations.toString());

    assertThat(called.out()).contains("terminals (modbus tcp, 127.0.0.1:9, unit 2): no connection");
    assertThat(called.out() + called.err()).doesNotContain("Exception", "\tat ");
    RunRecord record = RunRecords.read(onlyRun());
    assertThat(record.verdict()).contains(RunVerdict.ERROR);
    assertThat(called.code()).isEqualTo(record.safeState() == SafeState.NOT_CONFIRMED ? 6 : 4);
  }

  @Test
  void doesNotDriveOnABenchWhoseSafeStateWasNotConfirmedAndWarnsTheNextOne() throws IOException {
    Path stations = Files.createDirectories(folder.resolve("stations"));
    Files.writeString(
        stations.resolve("lost.yaml"),
        """
        format: 1
        station: lost
        like: virtual
        pacing: real time
        devices:
          controller: {"modbus tcp": "127.0.0.1:11"}
          terminals: {"modbus tcp": "127.0.0.1:11"}
          console: {console: /dev/no-such-port}
        """);
    Path other = Files.writeString(folder.resolve("other.yaml"), SCRIPT);
    String[] where = {"--station", "lost", "--stations", stations.toString()};

    Called called =
        run(
            SCRIPT,
            Stream.concat(Stream.of(other.toString()), Stream.of(where)).toArray(String[]::new));
    assertThat(called.code()).isEqualTo(6);
    assertThat(called.out())
        .endsWith(
            "2 scenarios: 1 error, 1 not run; the safe state was not confirmed, look at the"
                + " bench\n");

    Called next = run(SCRIPT, where);
    assertThat(next.err()).contains("note: 'thawbench").contains("without a confirmed safe state");
  }

  private Called run(String script, String... options) {
    try {
      Path file = Files.writeString(folder.resolve("script.yaml"), script);
      List<String> arguments =
          Stream.concat(
                  Stream.of("run", file.toString(), "--runs", folder.resolve("runs").toString()),
                  Stream.of(options))
              .toList();
      return Called.with(arguments.toArray(String[]::new));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path onlyRun() throws IOException {
    List<Path> runs = RunRecords.list(folder.resolve("runs"));
    assertThat(runs).hasSize(1);
    return runs.get(0);
  }
}
