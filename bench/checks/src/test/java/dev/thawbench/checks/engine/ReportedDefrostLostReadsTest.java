package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.ReportedDefrost.AFTER;
import static dev.thawbench.checks.engine.ReportedDefrost.AROUND;
import static dev.thawbench.checks.engine.ReportedDefrost.defrost;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What lost reads leave open of a controller's report, against the evidence. */
class ReportedDefrostLostReadsTest {
  private static RequirementVerdict judged(TraceMaker maker) {
    return BothWays.judged(AFTER, maker.trace(1, 600));
  }

  @Test
  void lostReadsThatHideNoMoreThanBothAllowancesChangeNothing() {
    TraceMaker lost = defrost(102, 402).lose(200, 209, "reversing valve");

    assertThat(Told.of(AROUND, lost)).startsWith("PASS");
    assertThat(Told.of(AFTER, lost))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 INCONCLUSIVE GAP (99, 100] to 400: defrost began between 99.0 s and 100.0 s: nothing was read
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            open 100 to 104, 400 to 404
            """);
    TraceMaker longer = defrost(102, 402).lose(200, 210, "reversing valve");
    assertThat(Told.of(AROUND, longer))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited reported defrost agrees with defrost, but for 5 s around each edge
            1 INCONCLUSIVE GAP (99, 100] to 400: defrost began between 99.0 s and 100.0 s: nothing was read
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            open 100 to 104, 400 to 404
            """);
  }

  @Test
  void aLostReportIsNotKnownToBeRight() {
    assertThat(Told.of(AFTER, defrost(102, 402).lose(200, 201, "reported defrost")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 INCONCLUSIVE GAP (99, 100] to 400: defrost began between 99.0 s and 100.0 s: nothing was read
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            open 100 to 104, 400 to 404
            """);
  }

  @Test
  void lostReadsOfBothAtAnEdgeLeaveTheRestToBeJudged() {
    TraceMaker lost =
        defrost(108, 402).lose(95, 103, "reversing valve").lose(95, 103, "reported defrost");

    assertThat(Told.of(AFTER, lost))
        .isEqualTo(
            """
            PASS; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 PASS (94, 103] to 400: defrost began between 94.0 s and 103.0 s: reported so
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            open 103 to 107, 400 to 404
            """);
  }

  @Test
  void aPhaseThatLostReadsMayMakeLongerThanItsAllowanceIsAGap() {
    TraceMaker maker =
        Lab.heating()
            .during(100, 104, "reversing valve", "defrost")
            .lose(101, 106, "reversing valve");

    assertThat(Told.of(AFTER, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 INCONCLUSIVE GAP (99, 100] to 106: defrost began between 99.0 s and 100.0 s: nothing was read
            2 PASS (100, 106] to 600: defrost ended between 100.0 s and 106.0 s: reported so
            open 100 to 110
            """);
    assertThat(Told.of(AFTER, maker.lose(101, 104, "reversing valve")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 INCONCLUSIVE GAP (99, 100] to 104: defrost began between 99.0 s and 100.0 s: nothing was read
            2 PASS (100, 104] to 600: defrost ended between 100.0 s and 104.0 s: reported so
            open 100 to 108
            """);
  }

  @Test
  void passesWhereLostReadsCannotHideMoreThanTheAllowance() {
    assertThat(judged(defrost(102, 402).lose(200, 203, "reversing valve")).message())
        .isEqualTo(
            "X-01 PASS: 2 times, such as defrost began between 99.0 s and 100.0 s: "
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
    TraceMaker maker = Lab.heating().during(100, 103, "reversing valve", "defrost");

    assertThat(judged(maker).message())
        .isEqualTo("X-01 PASS: once; defrost ended between 102.0 s and 103.0 s: reported so");
  }
}
