package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of what has to come within a time of every instant of a condition. */
class WheneverFollowsTest {
  private static final String FAN = "whenever compressor is on, outdoor fan comes on within 10 s";
  private static final String FAULT =
      "whenever coil temperature < -6 °C, fault 'coil sensor open' is applied within 20 s";

  /** A compressor that runs for these seconds; the fan comes on and stops at those. */
  private static TraceMaker runs(double from, double to, double... fan) {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(0, "controller supply", "on")
            .set(from, "compressor speed", 60)
            .set(to, "compressor speed", 0);
    for (int i = 0; i < fan.length; i++) {
      maker.set(fan[i], "outdoor fan", i % 2 == 0 ? "on" : "off");
    }
    return maker;
  }

  @Test
  void anAnswerInTimePasses() {
    assertThat(Told.of(FAN, runs(100, 300, 105, 350)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 4.0 s to 6.0 s, limit 10 s
              measured 4 to 6 s, limit 10 s, inside by 4 to 6 s
            open 100 to 104
            """);
  }

  @Test
  void anAnswerThatWasThereAllTheTimeIsCalledSo() {
    assertThat(Told.of(FAN, runs(100, 300, 50)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on: it was so already
              measured 0 s, limit 10 s, inside by 10 s
            """);
  }

  @Test
  void anAnswerThatMayBeInTimeIsNotKnown() {
    assertThat(Told.of(FAN, runs(100, 300, 110, 350)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, the samples lie too far apart
            open 100 to 109
            """);
  }

  @Test
  void aLateAnswerIsToldBeforeItComes() {
    assertThat(Told.of(FAN, runs(100, 300, 115, 350)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 14.0 s to 15.0 s, limit 10 s, 4.0 s to 5.0 s late
              measured 14 to 15 s, limit 10 s, inside by -5 to -4 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
  }

  @Test
  void aToleranceWidensTheTime() {
    String tolerant = FAN.replace("10 s", "10 s ± 3 s");
    assertThat(Told.of(tolerant, runs(100, 300, 112, 350)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s ± 3 s
            1 PASS (99, 100] to 300, marginal: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 11.0 s to 13.0 s, limit 10 s ± 3 s
              measured 11 to 13 s, limit 10 s ± 3 s, inside by 0 to 2 s
            open 100 to 111
            """);
    assertThat(Told.of(tolerant, runs(100, 300, 116, 350)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s ± 3 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 15.0 s to 16.0 s, limit 10 s ± 3 s, 2.0 s to 3.0 s late
              measured 15 to 16 s, limit 10 s ± 3 s, inside by -3 to -2 s
            told at 113: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 13.0 s, limit 10 s ± 3 s, at least 0.0 s late
            open 100 to 112
            """);
  }

  @Test
  void aLateAnswerIsAwaitedForTenTimesItsLimit() {
    assertThat(Told.of(FAN, runs(100, 300, 190, 350)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 89.0 s to 90.0 s, limit 10 s, 79.0 s to 80.0 s late
              measured 89 to 90 s, limit 10 s, inside by -80 to -79 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
    assertThat(Told.of(FAN, runs(100, 300, 220, 350)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s, at least 90.0 s late
              measured 100 to ∞ s, limit 10 s, inside by -∞ to -90 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
    assertThat(Told.of(FAN, runs(100, 300)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s, at least 90.0 s late
              measured 100 to ∞ s, limit 10 s, inside by -∞ to -90 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
  }

  @Test
  void anAnswerMayComeAfterTheConditionEnded() {
    assertThat(Told.of(FAN, runs(100, 104, 108)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 104: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 7.0 s to 9.0 s, limit 10 s
              measured 7 to 9 s, limit 10 s, inside by 1 to 3 s
            open 100 to 114
            """);
    assertThat(Told.of(FAN, runs(100, 104, 113)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 104: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 12.0 s to 13.0 s, limit 10 s, 2.0 s to 3.0 s late
              measured 12 to 13 s, limit 10 s, inside by -3 to -2 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
    assertThat(Told.of(FAN, runs(100, 104, 140)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 104: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 39.0 s to 40.0 s, limit 10 s, 29.0 s to 30.0 s late
              measured 39 to 40 s, limit 10 s, inside by -30 to -29 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
    assertThat(Told.of(FAN, runs(100, 104)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 104: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s, at least 90.0 s late
              measured 100 to ∞ s, limit 10 s, inside by -∞ to -90 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
  }

  @Test
  void anAnswerMayGoForNoLongerThanTheLimit() {
    assertThat(Told.of(FAN, runs(100, 300, 103, 150, 158, 200, 207, 350)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 7.0 s to 9.0 s, limit 10 s
              measured 7 to 9 s, limit 10 s, inside by 1 to 3 s
            open 100 to 102, 150 to 157, 200 to 206
            """);
    assertThat(Told.of(FAN, runs(100, 300, 103, 150, 158, 200, 217, 350)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 16.0 s to 17.0 s, limit 10 s, 6.0 s to 7.0 s late
              measured 16 to 17 s, limit 10 s, inside by -7 to -6 s
            told at 210: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 102, 150 to 157, 200 to 209
            """);
  }

  @Test
  void anAnswerThatGoesShortlyBeforeTheEndHasToComeBack() {
    assertThat(Told.of(FAN, runs(100, 300, 103, 295, 302, 350)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 6.0 s to 8.0 s, limit 10 s
              measured 6 to 8 s, limit 10 s, inside by 2 to 4 s
            open 100 to 102, 295 to 310
            """);
    assertThat(Told.of(FAN, runs(100, 300, 103, 295, 310, 350)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 14.0 s to 15.0 s, limit 10 s, 4.0 s to 5.0 s late
              measured 14 to 15 s, limit 10 s, inside by -5 to -4 s
            told at 305: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 102, 295 to 304
            """);
  }

  @Test
  void theRunMayEndBeforeTheAnswerWasDue() {
    assertThat(Told.of(FAN, runs(100, 300).trace(1, 105)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE OPEN_AT_END (99, 100] to 105, cut: compressor is on between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, the run ended before the answer was due
            open 100 to the end
            """);
    assertThat(Told.of(FAN, runs(100, 300).trace(1, 110)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 110: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
              measured 10 to ∞ s, limit 10 s, inside by -∞ to 0 s
            told at 110 in the words of 1
            open 100 to 109
            """);
    assertThat(Told.of(FAN, runs(100, 300, 104).trace(1, 106)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 106: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            open 100 to 103
            """);
  }

  @Test
  void aConditionThatHeldFromTheStartIsJudged() {
    assertThat(Told.of(FAN, runs(0, 50, 15)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE at 0 to 50: compressor is on at 0.0 s: outdoor fan comes on only after 14.0 s to 15.0 s, limit 10 s, 4.0 s to 5.0 s late
              measured 14 to 15 s, limit 10 s, inside by -5 to -4 s
            told at 10: X-01 FAIL: compressor is on at 0.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 0 to 9
            """);
    assertThat(Told.of(FAN, runs(0, 50, 5)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS at 0 to 50: compressor is on at 0.0 s: outdoor fan comes on after 4.0 s to 5.0 s, limit 10 s
              measured 4 to 5 s, limit 10 s, inside by 5 to 6 s
            open 0 to 4
            """);
  }

  @Test
  void aConditionThatOnlyMayHaveHeldCountsWhereItWouldFail() {
    assertThat(Told.of(FAN, runs(100, 100).lose(200, 220, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (199, 220] to 220: compressor is on may have held between 199.0 s and 220.0 s, where nothing was read; whether outdoor fan comes on in time is not known
            open 220 to 230
            """);
    assertThat(Told.of(FAN, runs(100, 100, 50).lose(200, 220, "compressor speed")))
        .isEqualTo(
            """
            NOT_EXERCISED
            """);
  }

  @Test
  void lostReadsOfTheAnswerAreAGap() {
    assertThat(Told.of(FAN, runs(100, 300, 105).lose(150, 162, "outdoor fan")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, nothing was read
            open 100 to 104, 150 to 161
            """);
    assertThat(Told.of(FAN, runs(100, 300, 105).lose(150, 157, "outdoor fan")))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 4.0 s to 8.0 s, limit 10 s
              measured 4 to 8 s, limit 10 s, inside by 2 to 6 s
            open 100 to 104, 150 to 156
            """);
    assertThat(Told.of(FAN, runs(100, 300, 120).lose(103, 109, "outdoor fan")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 10.0 s to 11.0 s, limit 10 s, 0.0 s to 1.0 s late
              measured 10 to 11 s, limit 10 s, inside by -1 to 0 s
            told at 119: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 118
            """);
    assertThat(Told.of(FAN, runs(100, 300).lose(103, 600, "outdoor fan")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, nothing was read
            open 100 to 599
            """);
  }

  @Test
  void lostReadsOfTheConditionDoNotEndIt() {
    assertThat(Told.of(FAN, runs(100, 300, 130).lose(105, 108, "compressor speed")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 29.0 s to 30.0 s, limit 10 s, 19.0 s to 20.0 s late
              measured 29 to 30 s, limit 10 s, inside by -20 to -19 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
  }

  @Test
  void aPowerCutBeforeTheAnswerIsDueExcuses() {
    assertThat(Told.of(FAN, runs(100, 300, 130).set(106, "controller supply", "off")))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited outdoor fan comes on within 10 s
            1 VOID UNLESS (99, 100] to 300: does not count: the power was cut
            open 100 to 129
            """);
    assertThat(Told.of(FAN, runs(100, 300, 130).set(120, "controller supply", "off")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 29.0 s to 30.0 s, limit 10 s, 19.0 s to 20.0 s late
              measured 29 to 30 s, limit 10 s, inside by -20 to -19 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
    assertThat(Told.of(FAN, runs(100, 300, 105).set(250, "controller supply", "off")))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited outdoor fan comes on within 10 s
            1 VOID UNLESS (99, 100] to 300: does not count: the power was cut
            open 100 to 104
            """);
  }

  @Test
  void eachStretchIsAnOccurrence() {
    TraceMaker maker = runs(100, 120, 104, 130).set(200, "compressor speed", 60);
    maker.set(215, "compressor speed", 0).set(212, "outdoor fan", "on");
    maker.set(216, "outdoor fan", "off").set(300, "compressor speed", 60);
    maker.set(301, "compressor speed", 0).set(305, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 120: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            2 FAIL LATE (199, 200] to 215: compressor is on between 199.0 s and 200.0 s: outdoor fan comes on only after 11.0 s to 12.0 s, limit 10 s, 1.0 s to 2.0 s late
              measured 11 to 12 s, limit 10 s, inside by -2 to -1 s
            3 PASS (299, 300] to 301: compressor is on between 299.0 s and 300.0 s: outdoor fan comes on after 4.0 s to 6.0 s, limit 10 s
              measured 4 to 6 s, limit 10 s, inside by 4 to 6 s
            told at 210: X-01 FAIL: compressor is on between 199.0 s and 200.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 103, 200 to 209, 300 to 311
            """);
  }

  /** What the bench writes itself is known to the instant. */
  private static TraceMaker cold(double from, double to, double... fault) {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT).set(from, "coil temperature", -7).set(to, "coil temperature", 3);
    for (int i = 0; i < fault.length; i++) {
      maker.set(fault[i], "fault 'coil sensor open'", i % 2 == 0 ? "on" : "off");
    }
    return maker;
  }

  @Test
  void theLimitIsClosed() {
    assertThat(Told.of(FAULT, cold(100, 200, 120)))
        .isEqualTo(
            """
            PASS; awaited fault 'coil sensor open' is applied within 20 s
            1 PASS at 100 to 200, marginal: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied after 20.0 s, limit 20 s
              measured 20 s, limit 20 s, inside by 0 s
            open 100 to 119
            """);
    assertThat(Told.of(FAULT, cold(100, 200, 121)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 20 s
            1 FAIL LATE at 100 to 200: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied only after 21.0 s, limit 20 s, 1.0 s late
              measured 21 s, limit 20 s, inside by -1 s
            told at 120: X-01 FAIL: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 20.0 s, limit 20 s, at least 0.0 s late
            open 100 to 119
            """);
  }

  @Test
  void whatIsAwayForExactlyTheLimitIsBackInTime() {
    assertThat(Told.of(FAULT, cold(100, 200, 50, 150, 170)))
        .isEqualTo(
            """
            PASS; awaited fault 'coil sensor open' is applied within 20 s
            1 PASS at 100 to 200, marginal: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied after 20.0 s, limit 20 s
              measured 20 s, limit 20 s, inside by 0 s
            open 150 to 169
            """);
    assertThat(Told.of(FAULT, cold(100, 200, 50, 150, 171)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 20 s
            1 FAIL LATE at 100 to 200: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied only after 21.0 s, limit 20 s, 1.0 s late
              measured 21 s, limit 20 s, inside by -1 s
            told at 170: X-01 FAIL: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 20.0 s, limit 20 s, at least 0.0 s late
            open 150 to 169
            """);
  }

  @Test
  void whatEndsAtTheInstantAtWhichTheConditionEndsWasThereToTheEnd() {
    assertThat(Told.of(FAULT, cold(100, 200, 50, 200)))
        .isEqualTo(
            """
            PASS; awaited fault 'coil sensor open' is applied within 20 s
            1 PASS at 100 to 200: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied: it was so already
              measured 0 s, limit 20 s, inside by 20 s
            open 200 to 220
            """);
    assertThat(Told.of(FAULT, cold(100, 200, 50, 199)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 20 s
            1 FAIL LATE at 100 to 200: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 200.0 s, limit 20 s, at least 180.0 s late
              measured 200 to ∞ s, limit 20 s, inside by -∞ to -180 s
            told at 219: X-01 FAIL: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 20.0 s, limit 20 s, at least 0.0 s late
            open 199 to 218
            """);
    assertThat(Told.of("strictly " + FAULT, cold(100, 200, 50, 200)))
        .isEqualTo(
            """
            PASS; awaited fault 'coil sensor open' is applied within 20 s
            1 PASS at 100 to 200: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied: it was so already
              measured 0 s, limit 20 s, inside by 20 s
            open 200 to 220
            """);
  }

  @Test
  void theEndOfTheRunMayComeAtTheVeryLimit() {
    assertThat(Told.of(FAULT, cold(100, 200).trace(1, 119)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited fault 'coil sensor open' is applied within 20 s
            1 INCONCLUSIVE OPEN_AT_END at 100 to 119, cut: coil temperature is below -6 °C at 100.0 s: whether fault 'coil sensor open' is applied in time is not known, the run ended before the answer was due
            open 100 to the end
            """);
    assertThat(Told.of(FAULT, cold(100, 200).trace(1, 120)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 20 s
            1 FAIL LATE at 100 to 120: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 20.0 s, limit 20 s, at least 0.0 s late
              measured 20 to ∞ s, limit 20 s, inside by -∞ to 0 s
            told at 120 in the words of 1
            open 100 to 119
            """);
    assertThat(Told.of(FAULT, cold(100, 200).trace(1, 121)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 20 s
            1 FAIL LATE at 100 to 121: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 21.0 s, limit 20 s, at least 1.0 s late
              measured 21 to ∞ s, limit 20 s, inside by -∞ to -1 s
            told at 120: X-01 FAIL: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 20.0 s, limit 20 s, at least 0.0 s late
            open 100 to 119
            """);
  }

  @Test
  void withoutATimeItHasToBeThereAtOnce() {
    String atOnce = FAULT.replace("20 s", "0 s");
    assertThat(Told.of(atOnce, cold(100, 200, 100)))
        .isEqualTo(
            """
            PASS; awaited fault 'coil sensor open' is applied within 0 s
            1 PASS at 100 to 200, marginal: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied: it was so already
              measured 0 s, limit 0 s, inside by 0 s
            """);
    assertThat(Told.of(atOnce, cold(100, 200, 101)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 0 s
            1 FAIL LATE at 100 to 200: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied only after 1.0 s, limit 0 s, 1.0 s late
              measured 1 s, limit 0 s, inside by -1 s
            told at 101 in the words of 1
            open 100 to 100
            """);
  }
}
