package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a controller reports, against the evidence, where reads are lost. */
class AgreesTest {
  private static final String REPORTED =
      "reported defrost agrees with defrost, but for 5 s after each edge";

  /** A valve in defrost from 100 s to 400 s, read every second. */
  private static TraceMaker defrost(double reportedOn, double reportedOff) {
    return new TraceMaker(Lab.LAYOUT)
        .set(0, "mode", "heating")
        .set(100, "reversing valve", "defrost")
        .set(reportedOn, "reported defrost", "on")
        .set(400, "reversing valve", "heating")
        .set(reportedOff, "reported defrost", "off");
  }

  private static RequirementVerdict judged(TraceMaker maker) {
    return Judge.judge(List.of(Lab.read("X-01", REPORTED)), List.of(), maker.trace(1, 600)).get(0);
  }

  @Test
  void passesWhereLostReadsCannotHideMoreThanTheAllowance() {
    assertThat(judged(defrost(102, 402).lose(200, 203, "reversing valve")).message())
        .isEqualTo(
            "X-01 PASS: 2 times, at the closest defrost began between 99.0 s and 100.0 s: "
                + "reported so");
  }

  @Test
  void isInconclusiveWhereLostReadsMayHideAnUnreportedEnd() {
    assertThat(judged(defrost(102, 402).lose(200, 210, "reversing valve")).message())
        .isEqualTo(
            "X-01 INCONCLUSIVE (GAP): defrost began between 99.0 s and 100.0 s: nothing was read");
  }

  @Test
  void isInconclusiveWhereTheReportChangesInsideLostReads() {
    TraceMaker maker =
        defrost(102, 402)
            .set(201, "reported defrost", "off")
            .set(202, "reported defrost", "on")
            .lose(200, 203, "reversing valve");

    assertThat(judged(maker).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void isInconclusiveWhereAllowancesRunFromOneLostReadIntoTheNext() {
    // defrost is never reported; but between two lost reads it is never seen for 5 s
    TraceMaker maker = defrost(100, 100);
    for (int at = 103; at < 400; at += 4) {
      maker.lose(at, at + 1, "reversing valve");
    }

    assertThat(judged(maker).message())
        .isEqualTo(
            "X-01 INCONCLUSIVE (GAP): defrost began between 99.0 s and 100.0 s: nothing was read");
  }

  @Test
  void failsWhereTheDisagreementOutlastsTheAllowanceAfterLostReads() {
    assertThat(judged(defrost(100, 100).lose(103, 104, "reversing valve")).message())
        .isEqualTo(
            "X-01 FAIL: defrost began between 99.0 s and 100.0 s: reported otherwise at 109.0 s "
                + "for at least 290.0 s");
  }

  @Test
  void isInconclusiveWhereLostReadsHideHowLongADefrostWas() {
    TraceMaker maker = defrost(100, 100).lose(90, 398, "reversing valve");

    assertThat(judged(maker).message())
        .isEqualTo(
            "X-01 INCONCLUSIVE (GAP): defrost began between 89.0 s and 398.0 s: nothing was read");
  }

  @Test
  void saysNothingOfAPhaseShorterThanItsAllowance() {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(100, "reversing valve", "defrost")
            .set(103, "reversing valve", "heating");

    assertThat(judged(maker).message())
        .isEqualTo("X-01 PASS: once; defrost ended between 102.0 s and 103.0 s: reported so");
  }
}
