package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.ReportedDefrost.AFTER;
import static dev.thawbench.checks.engine.ReportedDefrost.AROUND;
import static dev.thawbench.checks.engine.ReportedDefrost.defrost;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of a controller's report, against the evidence. */
class ReportedDefrostTest {
  @Test
  void aReportThatIsLateIsToldWhileTheDefrostGoesOn() {
    assertThat(Told.of(AFTER, defrost(120, 402)))
        .isEqualTo(
            """
            FAIL; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 FAIL DISAGREES (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported otherwise at 105.0 s for at least 14.0 s
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            told at 105: X-01 FAIL: defrost began between 99.0 s and 100.0 s: reported otherwise at 105.0 s for at least 0.0 s
            open 100 to 104, 400 to 404
            """);
  }

  @Test
  void aReportInTimeIsPutToTheTestAtEachEdge() {
    assertThat(Told.of(AFTER, defrost(104, 405)))
        .isEqualTo(
            """
            PASS; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 PASS (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported so
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            open 100 to 104, 400 to 404
            """);
  }

  @Test
  void aReportIsLateWhereItComesOneSampleAfterTheAllowance() {
    assertThat(Told.of(AFTER, defrost(106, 405)))
        .isEqualTo(
            """
            FAIL; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 FAIL DISAGREES (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported otherwise at 105.0 s for at least 0.0 s
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            told at 105 in the words of 1
            open 100 to 104, 400 to 404
            """);
  }

  @Test
  void aReportWithoutADefrostIsWrongBeforeTheFirstEdge() {
    assertThat(Told.of(AFTER, defrost(100, 402).set(0, "reported defrost", "on")))
        .isEqualTo(
            """
            FAIL; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 FAIL DISAGREES at 0 to 100: before the first edge of defrost: reported otherwise at 5.0 s for at least 94.0 s
            2 PASS (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported so
            3 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            told at 5: X-01 FAIL: before the first edge of defrost: reported otherwise at 5.0 s for at least 0.0 s
            open 100 to 104, 400 to 404
            """);
  }

  @Test
  void aToleranceWidensTheAllowance() {
    String tolerant = AFTER.replace("5 s", "5 s ± 2 s");

    assertThat(Told.of(tolerant, defrost(107, 402))).startsWith("PASS");
    assertThat(Told.of(tolerant, defrost(108, 402)))
        .isEqualTo(
            """
            FAIL; awaited reported defrost agrees with defrost, but for 5 s ± 2 s after each edge
            1 FAIL DISAGREES (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported otherwise at 107.0 s for at least 0.0 s
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            told at 107 in the words of 1
            open 100 to 106, 400 to 406
            """);
  }

  @Test
  void withoutAnAllowanceTheReportMayNotComeASampleLater() {
    String strict = "reported defrost agrees with defrost";

    assertThat(Told.of(strict, defrost(100, 400)))
        .isEqualTo(
            """
            PASS; awaited reported defrost agrees with defrost
            1 PASS (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported so
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            """);
    assertThat(Told.of(strict, defrost(101, 400)))
        .isEqualTo(
            """
            FAIL; awaited reported defrost agrees with defrost
            1 FAIL DISAGREES (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported otherwise at 100.0 s for at least 0.0 s
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            told at 100 in the words of 1
            """);
  }

  @Test
  void aPowerCutBeforeTheDisagreementExcusesIt() {
    assertThat(Told.of(AFTER, defrost(300, 402).set(103, "controller supply", "off")))
        .isEqualTo(
            """
            PASS; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 VOID UNLESS (99, 100] to 400: does not count: the power was cut
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            open 100 to 104, 400 to 404
            """);
  }

  @Test
  void aPowerCutAfterTheDisagreementExcusesNothing() {
    assertThat(Told.of(AFTER, defrost(300, 402).set(150, "controller supply", "off")))
        .isEqualTo(
            """
            FAIL; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 FAIL DISAGREES (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported otherwise at 105.0 s for at least 194.0 s
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            told at 105: X-01 FAIL: defrost began between 99.0 s and 100.0 s: reported otherwise at 105.0 s for at least 0.0 s
            open 100 to 104, 400 to 404
            """);
  }

  @Test
  void aPowerCutAtTheInstantOfTheDisagreementExcusesIt() {
    assertThat(Told.of(AFTER, defrost(300, 402).set(105, "controller supply", "off")))
        .isEqualTo(
            """
            PASS; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 VOID UNLESS (99, 100] to 400: does not count: the power was cut
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            open 100 to 104, 400 to 404
            """);
  }

  @Test
  void anEdgeJustBeforeTheEndOfTheRunIsCut() {
    TraceMaker maker = defrost(102, 400);
    assertThat(Told.of(AFTER, maker.trace(1, 404)))
        .isEqualTo(
            """
            PASS; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 PASS (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported so
            2 INCONCLUSIVE OPEN_AT_END (399, 400] to 404, cut: defrost ended between 399.0 s and 400.0 s: the run ended
            open 100 to 104, 400 to the end
            """);
    assertThat(Told.of(AFTER, maker.trace(1, 405)))
        .isEqualTo(
            """
            PASS; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 PASS (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported so
            2 PASS (399, 400] to 405: defrost ended between 399.0 s and 400.0 s: reported so
            open 100 to 104, 400 to 404
            """);
  }

  @Test
  void anAllowanceAroundAnEdgeAlsoHidesWhatComesBeforeTheNextOne() {
    assertThat(Told.of(AROUND, defrost(95, 396)))
        .isEqualTo(
            """
            PASS; awaited reported defrost agrees with defrost, but for 5 s around each edge
            1 PASS (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported so
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            open 100 to 104, 400 to 404
            """);
    assertThat(Told.of(AROUND, defrost(94, 402)))
        .isEqualTo(
            """
            FAIL; awaited reported defrost agrees with defrost, but for 5 s around each edge
            1 FAIL DISAGREES at 0 to 100: before the first edge of defrost: reported otherwise at 94.0 s for at least 0.0 s
            2 PASS (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported so
            3 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            told at 99 in the words of 1
            open 100 to 104, 400 to 404
            """);
    assertThat(Told.of(AROUND, defrost(102, 393)))
        .isEqualTo(
            """
            FAIL; awaited reported defrost agrees with defrost, but for 5 s around each edge
            1 FAIL DISAGREES (99, 100] to 400: defrost began between 99.0 s and 100.0 s: reported otherwise at 393.0 s for at least 1.0 s
            2 PASS (399, 400] to 600: defrost ended between 399.0 s and 400.0 s: reported so
            told at 398: X-01 FAIL: defrost began between 99.0 s and 100.0 s: reported otherwise at 393.0 s for at least 0.0 s
            open 100 to 104, 400 to 404
            """);
  }

  @Test
  void eachOfManyDefrostsIsJudgedByItself() {
    TraceMaker maker = Lab.heating();
    for (int at = 100; at < 600; at += 100) {
      maker.during(at, at + 40, "reversing valve", "defrost");
      maker.set(at + (at == 300 ? 9 : 2), "reported defrost", "on");
      maker.set(at + (at == 400 ? 51 : 43), "reported defrost", "off");
    }
    assertThat(Told.of(AFTER, maker))
        .isEqualTo(
            """
            FAIL; awaited reported defrost agrees with defrost, but for 5 s after each edge
            1 PASS (99, 100] to 140: defrost began between 99.0 s and 100.0 s: reported so
            2 PASS (139, 140] to 200: defrost ended between 139.0 s and 140.0 s: reported so
            3 PASS (199, 200] to 240: defrost began between 199.0 s and 200.0 s: reported so
            4 PASS (239, 240] to 300: defrost ended between 239.0 s and 240.0 s: reported so
            5 FAIL DISAGREES (299, 300] to 340: defrost began between 299.0 s and 300.0 s: reported otherwise at 305.0 s for at least 3.0 s
            6 PASS (339, 340] to 400: defrost ended between 339.0 s and 340.0 s: reported so
            7 PASS (399, 400] to 440: defrost began between 399.0 s and 400.0 s: reported so
            8 FAIL DISAGREES (439, 440] to 500: defrost ended between 439.0 s and 440.0 s: reported otherwise at 445.0 s for at least 5.0 s
            9 PASS (499, 500] to 540: defrost began between 499.0 s and 500.0 s: reported so
            10 PASS (539, 540] to 600: defrost ended between 539.0 s and 540.0 s: reported so
            told at 305: X-01 FAIL: defrost began between 299.0 s and 300.0 s: reported otherwise at 305.0 s for at least 0.0 s
            open 100 to 104, 140 to 144, 200 to 204, 240 to 244, 300 to 304, 340 to 344, 400 to 404, 440 to 444, 500 to 504, 540 to 544
            """);
  }
}
