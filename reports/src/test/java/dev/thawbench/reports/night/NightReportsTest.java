package dev.thawbench.reports.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.reports.SampleRun;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.RequirementOrigin;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightReportsTest {
  @TempDir Path folder;

  @Test
  void saysTheNightInText() {
    assertThat(NightText.of(night()))
        .isEqualTo(
            """
            bench-night on virtual: FAIL
            1 scenario in 3 runs: 1 passed, 1 failed, 1 error; 1 not run.
            2026-01-31 20:15 to 2026-02-01 04:15 UTC
            Controller: Thawbench HP-8 1.4.2
            Note: probe: 41 of 41 points answer

            FAILED         Frost at A2/W35 is cleared on demand (3 h)
                           DEF-01 FAIL: defrost 3 lasted 723 s to 725 s, limit 600 s ± 12 s, 111 s to 113 s too long (ended by coil temperature 18.2 °C)
                           DEF-03 INCONCLUSIVE: 2 of 2 latencies span the limit: 14.2 s to 15.2 s, limit 15 s
                           one
            PASSED         Frost at A2/W35 is cleared on demand (0 s)
                           two
            ERROR          Frost at A2/W35 is cleared on demand (0 s)
                           controller: no reply
                           three

            Not run:
              long-soak: needs 9 h, 4 h were left

            Exercised by no scenario:
              CMP-02: compressor starts outside changeover at most 6 times in any 60 min
            """);
  }

  @Test
  void writesPageTextAndXml() throws Exception {
    Path page = NightReports.write(folder, night());

    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("night.html", "night.txt", "night.xml");
    assertThat(Files.readString(page))
        .contains(
            "href=\"one/report.html\"", "EXERCISED BY NO SCENARIO", "needs 9 h, 4 h were left")
        .doesNotContain("<script");
    var suites =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("night.xml").toFile())
            .getDocumentElement();
    assertThat(suites.getAttribute("tests")).isEqualTo("8");
    assertThat(suites.getAttribute("failures")).isEqualTo("2");
    assertThat(suites.getAttribute("errors")).isEqualTo("1");
    assertThat(suites.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
  }

  /** Writes the page into the folder named, to be looked at. */
  public static void main(String[] args) throws IOException {
    System.out.println(NightReports.write(Files.createDirectories(Path.of(args[0])), night()));
  }

  @Test
  void aBenchThatWasNotLeftSafeIsSaidBeforeAllElse() {
    String page = NightHtml.of(night(ExitCode.SAFE_STATE_NOT_CONFIRMED));
    assertThat(page.indexOf("Look at the bench."))
        .isPositive()
        .isLessThan(page.indexOf("probe: 41 of 41"));
    assertThat(NightHtml.of(night())).doesNotContain("Look at the bench.");
  }

  @Test
  void twoSentencesOfOneIdAreTwoRequirements() {
    RunRecord lasts =
        judged(SampleRun.plain("F-1", "every defrost is short", Verdict.FAIL, 1, "long"));
    RunRecord fan = judged(SampleRun.plain("F-1", "the fan is off", Verdict.PASS, 1, "off"));

    List<Coverage> coverage =
        Coverage.of(List.of(new NightRun(lasts, "one"), new NightRun(fan, "two")));

    assertThat(coverage)
        .extracting(Coverage::sentence, c -> c.failed().size(), c -> c.passed().size())
        .containsExactly(tuple("every defrost is short", 1, 0), tuple("the fan is off", 0, 1));
  }

  private static RunRecord judged(RequirementVerdict verdict) {
    return SampleRun.started()
        .change()
        .requirements(List.of(JudgedRequirement.of(RequirementOrigin.SCRIPT, verdict)))
        .finished(RunVerdict.FAIL, SampleRun.START.plusSeconds(3));
  }

  private static Night night() {
    return night(ExitCode.REQUIREMENT_FAILED);
  }

  private static Night night(ExitCode exitCode) {
    RunRecord passed =
        SampleRun.started()
            .change()
            .requirements(
                List.of(
                    JudgedRequirement.of(
                        RequirementOrigin.SCRIPT,
                        SampleRun.plain("DEF-02", "the fan is off", Verdict.PASS, 2, "off"))))
            .finished(RunVerdict.PASS, SampleRun.START.plusSeconds(3));
    RunRecord error =
        SampleRun.started()
            .change()
            .error("controller: no reply")
            .finished(RunVerdict.ERROR, SampleRun.START.plusSeconds(1));
    return new Night(
        "bench-night",
        "virtual",
        SampleRun.START,
        SampleRun.START.plusSeconds(8 * 3600),
        List.of(
            new NightRun(SampleRun.record(), "one"),
            new NightRun(passed, "two"),
            new NightRun(error, "three")),
        List.of(new NotRun("long-soak", "needs 9 h, 4 h were left")),
        List.of("probe: 41 of 41 points answer"),
        exitCode);
  }
}
