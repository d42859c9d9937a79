package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.run.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Labs in a process of their own, and benches in others that know nothing of them. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class LabProcessTest {
  @TempDir private Path folder;
  private Path script;

  @BeforeEach
  void writeScript() throws IOException {
    script =
        Files.writeString(
            folder.resolve("script.yaml"),
            """
            format: 1
            scenario: Power-up
            given:
              outdoor air: 2 °C at 84 % RH
              water: 30 °C
              controller: power-cycled
              mode: heating
            steps: [run for 8 min]
            expect:
              CMP-03: after power-up, compressor stays off for at least {power-up delay}
            """);
  }

  /** A station whose devices are those of a lab in another process. */
  private Path station(ThawbenchProcess lab, String... lines) throws IOException {
    String port =
        lab.lineWith("modbus tcp").replaceAll("^modbus tcp +127\\.0\\.0\\.1:(\\d+),.*$", "$1");
    String console = lab.lineWith("console").replaceAll("^console +(\\S+),.*$", "$1");
    return Files.writeString(
        folder.resolve("apart.yaml"),
        """
        format: 1
        station: apart
        like: virtual
        devices:
          controller: {modbus tcp: 127.0.0.1:PORT}
          terminals: {modbus tcp: 127.0.0.1:PORT}
          console: {console: "CONSOLE"}
        """
                .replace("PORT", port)
                .replace("CONSOLE", console.startsWith("/") ? console : "/dev/none")
            + String.join("\n", lines));
  }

  private String[] run(Path station, Path what) {
    return new String[] {"run", "--station", station.toString(), what.toString()};
  }

  @Test
  void aBenchDrivesALabOfAnotherProcessWhichEndsWhenTold() throws Exception {
    try (ThawbenchProcess lab = ThawbenchProcess.start(folder, "lab")) {
      Path station = station(lab);
      try (ThawbenchProcess run = ThawbenchProcess.start(folder, run(station, script))) {
        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(run.said()).contains("PASS").contains("safe state confirmed");
      }
      assertThat(lab.terminate().exitCode()).isZero();
    }
  }

  @Test
  void aRealTimeLabIsDrivenInRealTime() throws Exception {
    Path short3s =
        Files.writeString(
            folder.resolve("short.yaml"),
            Files.readString(script).replace("run for 8 min", "run for 3 s"));
    try (ThawbenchProcess lab = ThawbenchProcess.start(folder, "lab", "--real-time")) {
      Path station = station(lab, "pacing: real time\n");
      try (ThawbenchProcess run = ThawbenchProcess.start(folder, run(station, short3s))) {
        assertThat(run.exitCode()).as(run.said()).isEqualTo(ExitCode.UNDECIDED.code());
        // Never faster; opening and a busy machine make it slower.
        assertThat(run.said()).containsPattern("\\(×(0\\.\\d|1\\.0)\\); safe state confirmed");
      }
    }
  }

  @Test
  void aStationThatIsDrivenByAnotherProcessIsBusy() throws Exception {
    Path endless =
        Files.writeString(
            folder.resolve("endless.yaml"),
            Files.readString(script).replace("run for 8 min", "run for 9000 h"));
    try (ThawbenchProcess lab = ThawbenchProcess.start(folder, "lab")) {
      Path station = station(lab);
      try (ThawbenchProcess first = ThawbenchProcess.start(folder, run(station, endless))) {
        first.lineWith("Power-up");
        try (ThawbenchProcess second = ThawbenchProcess.start(folder, run(station, script))) {
          assertThat(second.exitCode()).isEqualTo(ExitCode.STATION_BUSY.code());
          assertThat(second.said().lines())
              .singleElement()
              .asString()
              .startsWith("thawbench: station 'apart' is busy: controller (modbus tcp, 127.0.0.1:")
              .contains("is used by 'thawbench run --station " + station);
        }
        assertThat(first.terminate().exitCode()).isEqualTo(ExitCode.ABORTED.code());
      }
    }
  }
}
