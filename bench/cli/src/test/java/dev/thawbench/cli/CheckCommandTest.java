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
class CheckCommandTest {
  @TempDir private Path folder;

  @Test
  void saysHowLongAScriptTakesAtMost() throws IOException {
    Path script = script("  - run for 90 min\n", "");
    Called called = Called.with("check", script.toString());
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out())
        .isEqualTo(script + ": A test; at most 1 h 30 min in real time" + System.lineSeparator());
  }

  @Test
  void saysWhatTheStationLacks() throws IOException {
    Path script = script("  - run for 90 s\n", "needs: [solar collector]\n");
    Called called = Called.with("check", script.toString());
    assertThat(called.code()).isZero();
    assertThat(called.out())
        .contains("A test; not applicable: station 'virtual' has no 'solar collector'");
  }

  @Test
  void saysAllThatIsWrongWithFileLineAndColumn() throws IOException {
    Path script =
        script(
            "  - set outdor air to 2 °C\n  - run for 2 K\n",
            "expect: {MY-01: every defrost lasts at mots 10 min}\n");
    Called called = Called.with("check", script.toString());
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        script
                            + ":4:9: 'outdor air' is no signal of station 'virtual'; did you mean"
                            + " 'outdoor air'?"),
            line -> assertThat(line).startsWith(script + ":5:13: expected a duration such as"),
            line -> assertThat(line).startsWith(script + ":7:").contains("'mots'"));
  }

  @Test
  void saysWhichLimitTheStationScansTooSlowlyToDecide() throws IOException {
    Path slow =
        Files.writeString(
            folder.resolve("slow.yaml"),
            "format: 1\nstation: slow\nlike: virtual\nscan period: 30 s\n");
    Path script =
        script(
            "  - run for 90 s\n",
            "expect: {MY-01: 'every defrost lasts at most {maximum defrost time}'}\n");
    Called called = Called.with("check", "--station", slow.toString(), script.toString());
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out())
        .contains(
            "  MY-01: {maximum defrost time} = 10 min ± 2 % can't be decided: a scan period of 30 s"
                + " leaves the duration open by more than its tolerance of ± 12 s; scan every 12 s"
                + " or faster");
  }

  @Test
  void theLibraryFitsTheVirtualStation() {
    Called called = Called.with("check");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out())
        .contains("frost-point.yaml: Frost at A2/W35 is cleared on demand")
        .doesNotContain("can't be decided");
  }

  private Path script(String steps, String more) throws IOException {
    return Files.writeString(
        folder.resolve("s.yaml"),
        "format: 1\nscenario: A test\nsteps:\n" + steps + "given: {controller: as found}\n" + more);
  }
}
