package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class NightlyCommandTest {
  @TempDir private Path folder;

  private String plan(String... lines) throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("short.yaml"),
            """
            format: 1
            scenario: Short
            given: {controller: as found, water: 30 °C, outdoor air: 2 °C at 84 % RH}
            steps: [run for 90 min]
            expect:
              CMP-01: every compressor stop outside changeover lasts at least {anti-short-cycle time}
            """);
    return Files.writeString(
            folder.resolve("plan.yaml"),
            "format: 1\nnight: Desk\nstation: virtual\ntime: 8 h\nscripts: ["
                + script
                + "]\n"
                + String.join("\n", lines)
                + "\n")
        .toString();
  }

  @Test
  void aDryRunTellsWhatWouldRunAndHowLong() throws IOException {
    Called called = Called.with("nightly", "--dry-run", plan());
    assertThat(called.code()).isZero();
    assertThat(called.out())
        .isEqualTo(
            """
            Desk on station 'virtual': 1 script in 8 h
              at most 1 h 30 min  Short (FOLDER/short.yaml)
            together at most 1 h 30 min of the controller's time; in lock-step far less
            nothing was driven
            """
                .replace("FOLDER", folder.toString()));
  }

  @Test
  void installingWritesTwoUnitsAndTellsWhatToDoNext() throws IOException {
    Path units = folder.resolve("units");
    Called called =
        Called.with(
            "nightly", "--install", "--to", units.toString(), "--runs", "r", plan("at: 21:30"));
    assertThat(called.err()).isEmpty();
    assertThat(called.code()).isZero();
    assertThat(called.out())
        .contains("wrote " + units.resolve("thawbench-night-desk.service"))
        .containsPattern("runs     at 21:30 each day, recorded in \\S+/bench/cli/r\n")
        .contains("systemctl --user enable --now thawbench-night-desk.timer");
    assertThat(units.resolve("thawbench-night-desk.timer"))
        .content()
        .contains("OnCalendar=*-*-* 21:30:00");
    assertThat(units.resolve("thawbench-night-desk.service"))
        .content()
        .containsPattern(
            "ExecStart=\\S+/bench/thawbench nightly "
                + folder
                + "/plan.yaml --runs \\S+/bench/cli/r\n");
  }

  @Test
  void installingNeedsTheTimeOfDay() throws IOException {
    String plan = plan();
    Called called = Called.with("nightly", "--install", "--to", folder.toString(), plan);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err())
        .isEqualTo(
            plan
                + ": '--install' needs the time of day at which the night begins; add 'at:"
                + " \"22:00\"'\n");
  }

  @Test
  void aFolderThatCanNotBeWrittenIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Called called = Called.with("nightly", "--install", "--to", file.toString(), plan("at: 22:00"));
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err())
        .startsWith(file + ": the units can't be written here: ")
        .hasLineCount(1);
  }

  @Test
  void runsThatCanNotBeWrittenAreTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Called called = Called.with("nightly", "--runs", file.toString(), plan());
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err())
        .startsWith(file + ": the night can't be recorded here: ")
        .hasLineCount(1);
  }

  @Test
  void aPlanThatIsNotThereIsTold() {
    assertThat(Called.with("nightly", "virtual-nigth", "--dry-run"))
        .satisfies(called -> assertThat(called.code()).isEqualTo(2))
        .extracting(Called::err)
        .asString()
        .startsWith("nightly virtual-nigth: there is no plan 'virtual-nigth' in ")
        .endsWith("did you mean 'virtual-night'?\n");
    assertThat(Called.with("nightly", "gone.yaml").err())
        .isEqualTo("nightly gone.yaml: there is no plan file 'gone.yaml'\n");
  }

  @Test
  void optionsThatDoNotGoTogetherAreTold() throws IOException {
    assertThat(Called.with("nightly", "--dry-run", "--install", plan()))
        .isEqualTo(
            new Called(
                2,
                "",
                "thawbench: '--install' and '--dry-run' exclude each other; see 'thawbench nightly"
                    + " --help'\n"));
    assertThat(Called.with("nightly", "--to", "x", plan()).err())
        .isEqualTo("thawbench: '--to' belongs to '--install'; see 'thawbench nightly --help'\n");
    assertThat(Called.with("nightly").err())
        .isEqualTo(
            "thawbench: Missing required parameter: 'PLAN'; see 'thawbench nightly --help'\n");
  }
}
