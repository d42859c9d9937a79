package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of what has been so before an event, and of how much there was. */
class FactsAtEventsTest {
  private static final String SLOW =
      "at every reversing valve switch, compressor speed has been at most 20 Hz for 5 s";
  private static final String SUM =
      "at every defrost start, compressor running since the last defrost end is at least 60 s";
  private static final String FAULT = "fault 'coil sensor open'";

  private final TraceMaker maker =
      new TraceMaker(Lab.LAYOUT)
          .set(0, "mode", "heating")
          .set(0, "controller supply", "on")
          .set(0, "compressor speed", 60)
          .set(0, "pressure difference", 8);

  private TraceMaker slowFrom(double seconds) {
    return maker.set(seconds, "compressor speed", 15).set(100, "reversing valve", "defrost");
  }

  @Test
  void whatHasBeenSoLongEnoughPasses() {
    assertThat(Told.of(SLOW, slowFrom(94)))
        .isEqualTo(
            """
            PASS; awaited compressor speed has been at most 20 Hz for 5 s
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed has been at most 20 Hz for 5 s, highest 15 Hz
              measured 15 Hz, limit 20 Hz, inside by 5 Hz
            """);
  }

  @Test
  void whatMayHaveBeenSoLongEnoughIsNotKnown() {
    assertThat(Told.of(SLOW, slowFrom(95)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited compressor speed has been at most 20 Hz for 5 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: whether compressor speed has been at most 20 Hz for 5 s is not known, the samples lie too far apart
            """);
  }

  @Test
  void whatHasNotBeenSoLongEnoughFails() {
    assertThat(Told.of(SLOW, slowFrom(97)))
        .isEqualTo(
            """
            FAIL; awaited compressor speed has been at most 20 Hz for 5 s
            1 FAIL VIOLATED (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed was above 20 Hz in the 5 s before, highest 60 Hz, 40 Hz too high
              measured 60 Hz, limit 20 Hz, inside by -40 Hz
            told at 100 in the words of 1
            """);
  }

  @Test
  void whatWasNotSoOnlyInBetweenFails() {
    assertThat(
            Told.of(
                SLOW, slowFrom(90).set(96, "compressor speed", 30).set(98, "compressor speed", 10)))
        .isEqualTo(
            """
            FAIL; awaited compressor speed has been at most 20 Hz for 5 s
            1 FAIL VIOLATED (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed was above 20 Hz in the 5 s before, highest 30 Hz, 10 Hz too high
              measured 30 Hz, limit 20 Hz, inside by -10 Hz
            told at 100 in the words of 1
            """);
  }

  @Test
  void aToleranceShortensHowLongItHasToHaveBeenSo() {
    assertThat(Told.of(SLOW.replace("5 s", "5 s ± 2 s"), slowFrom(96)))
        .isEqualTo(
            """
            PASS; awaited compressor speed has been at most 20 Hz for 5 s ± 2 s
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed has been at most 20 Hz for 5 s ± 2 s, highest 15 Hz
              measured 15 Hz, limit 20 Hz, inside by 5 Hz
            """);
    assertThat(
            Told.of(SLOW.replace("5 s", "5 s ± 2 s"), slowFrom(98).set(96, "compressor speed", 60)))
        .isEqualTo(
            """
            FAIL; awaited compressor speed has been at most 20 Hz for 5 s ± 2 s
            1 FAIL VIOLATED (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed was above 20 Hz in the 5 s ± 2 s before, highest 60 Hz, 40 Hz too high
              measured 60 Hz, limit 20 Hz, inside by -40 Hz
            told at 100 in the words of 1
            """);
  }

  @Test
  void whatCameBeforeTheRunIsNotKnown() {
    maker.set(0, "compressor speed", 10).set(4, "reversing valve", "defrost");

    assertThat(Told.of(SLOW, maker))
        .isEqualTo(
            """
            INCONCLUSIVE CENSORED_AT_START; awaited compressor speed has been at most 20 Hz for 5 s
            1 INCONCLUSIVE CENSORED_AT_START (3, 4] to 4, cut: reversing valve switches between 3.0 s and 4.0 s: whether compressor speed has been at most 20 Hz for 5 s is not known, it began before the run did
            """);
  }

  @Test
  void whatBeganExactlySoLongAgoHasBeenSoLongEnough() {
    String sentence =
        "at every controller supply stop, coil temperature has been at most 2 °C for 5 s";
    maker.set(0, "coil temperature", 10).set(95, "coil temperature", 2);
    maker.set(100, "controller supply", "off");
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            PASS; awaited coil temperature has been at most 2 °C for 5 s
            1 PASS at 100 to 100, marginal: controller supply goes off at 100.0 s: coil temperature has been at most 2 °C for 5 s, highest 2 °C
              measured 2 °C, limit 2 °C, inside by 0 K
            """);

    maker.set(95, "coil temperature", 10).set(96, "coil temperature", 2);
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            FAIL; awaited coil temperature has been at most 2 °C for 5 s
            1 FAIL VIOLATED at 100 to 100: controller supply goes off at 100.0 s: coil temperature was above 2 °C in the 5 s before, highest 10 °C, 8 K too high
              measured 10 °C, limit 2 °C, inside by -8 K
            told at 100 in the words of 1
            """);
  }

  @Test
  void lostReadsHideWhetherItHasBeenSo() {
    assertThat(Told.of(SLOW, slowFrom(50).lose(96, 98, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor speed has been at most 20 Hz for 5 s
            1 INCONCLUSIVE GAP (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: whether compressor speed has been at most 20 Hz for 5 s is not known, nothing was read
            """);
  }

  @Test
  void lostReadsAtTheInstantAreAGap() {
    String now = "at every reversing valve switch, compressor speed is at most 20 Hz";

    assertThat(Told.of(now, slowFrom(50).lose(99, 101, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor speed is at most 20 Hz
            1 INCONCLUSIVE GAP (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: whether compressor speed is at most 20 Hz is not known, nothing was read
            open 100 to 100
            """);
  }

  @Test
  void ofSeveralFactsAllAreToldAndTheOneNearestItsLimitIsTheMargin() {
    String speed = "compressor speed has been at most 20 Hz for 5 s";
    String pressure = "pressure difference is between 1 bar and 15 bar";
    String at = "at every reversing valve switch, ";

    assertThat(Told.of(at + speed + " and " + pressure, slowFrom(50)))
        .isEqualTo(
            """
            PASS; awaited compressor speed has been at most 20 Hz for 5 s and pressure difference is between 1 bar and 15 bar
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed has been at most 20 Hz for 5 s, highest 15 Hz and pressure difference is between 1 bar and 15 bar, at 8 bar
              measured 15 Hz, limit 20 Hz, inside by 5 Hz
            """);
    assertThat(Told.of(at + pressure + " and " + speed, slowFrom(50)))
        .isEqualTo(
            """
            PASS; awaited pressure difference is between 1 bar and 15 bar and compressor speed has been at most 20 Hz for 5 s
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: pressure difference is between 1 bar and 15 bar, at 8 bar and compressor speed has been at most 20 Hz for 5 s, highest 15 Hz
              measured 8 bar, limit 1 bar to 15 bar, inside by 7 bar
            """);
    maker.set(90, "pressure difference", 15);
    assertThat(Told.of(at + speed + " and " + pressure, slowFrom(50)))
        .isEqualTo(
            """
            PASS; awaited compressor speed has been at most 20 Hz for 5 s and pressure difference is between 1 bar and 15 bar
            1 PASS (99, 100] to 100, marginal: reversing valve switches between 99.0 s and 100.0 s: compressor speed has been at most 20 Hz for 5 s, highest 15 Hz and pressure difference is between 1 bar and 15 bar, at 15 bar
              measured 15 bar, limit 1 bar to 15 bar, inside by 0 bar
            """);
    assertThat(Told.of(at + pressure + " and " + speed, slowFrom(50)))
        .isEqualTo(
            """
            PASS; awaited pressure difference is between 1 bar and 15 bar and compressor speed has been at most 20 Hz for 5 s
            1 PASS (99, 100] to 100, marginal: reversing valve switches between 99.0 s and 100.0 s: pressure difference is between 1 bar and 15 bar, at 15 bar and compressor speed has been at most 20 Hz for 5 s, highest 15 Hz
              measured 15 bar, limit 1 bar to 15 bar, inside by 0 bar
            """);
  }

  @Test
  void ofSeveralFactsTheOneThatFailsIsTold() {
    String speed = "compressor speed has been at most 20 Hz for 5 s";
    String pressure = "pressure difference is between 1 bar and 15 bar";
    String at = "at every reversing valve switch, ";
    slowFrom(50).set(90, "pressure difference", 17).lose(96, 98, "compressor speed");

    assertThat(Told.of(at + speed + " and " + pressure, maker))
        .isEqualTo(
            """
            FAIL; awaited compressor speed has been at most 20 Hz for 5 s and pressure difference is between 1 bar and 15 bar
            1 FAIL VIOLATED (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: pressure difference is not between 1 bar and 15 bar, at 17 bar, 2 bar too high
              measured 17 bar, limit 1 bar to 15 bar, inside by -2 bar
            told at 100 in the words of 1
            """);
    assertThat(Told.of(at + pressure + " and " + speed, maker))
        .isEqualTo(
            """
            FAIL; awaited pressure difference is between 1 bar and 15 bar and compressor speed has been at most 20 Hz for 5 s
            1 FAIL VIOLATED (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: pressure difference is not between 1 bar and 15 bar, at 17 bar, 2 bar too high
              measured 17 bar, limit 1 bar to 15 bar, inside by -2 bar
            told at 100 in the words of 1
            """);
    maker.set(90, "pressure difference", 10);
    assertThat(Told.of(at + speed + " and " + pressure, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor speed has been at most 20 Hz for 5 s and pressure difference is between 1 bar and 15 bar
            1 INCONCLUSIVE GAP (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: whether compressor speed has been at most 20 Hz for 5 s is not known, nothing was read
            """);
    assertThat(Told.of(at + pressure + " and " + speed, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited pressure difference is between 1 bar and 15 bar and compressor speed has been at most 20 Hz for 5 s
            1 INCONCLUSIVE GAP (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: whether compressor speed has been at most 20 Hz for 5 s is not known, nothing was read
            """);
  }

  @Test
  void aFactWithoutANumberLeavesTheMarginToTheOther() {
    String at = "at every reversing valve switch, ";
    slowFrom(50);

    assertThat(Told.of(at + "outdoor fan is off and compressor speed is at most 20 Hz", maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off and compressor speed is at most 20 Hz
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: outdoor fan is off and compressor speed is at most 20 Hz, at 15 Hz
              measured 15 Hz, limit 20 Hz, inside by 5 Hz
            """);
    assertThat(Told.of(at + "compressor speed is at most 20 Hz and outdoor fan is off", maker))
        .isEqualTo(
            """
            PASS; awaited compressor speed is at most 20 Hz and outdoor fan is off
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed is at most 20 Hz, at 15 Hz and outdoor fan is off
              measured 15 Hz, limit 20 Hz, inside by 5 Hz
            """);
  }

  /**
   * Defrosts from 200 s and from 300 s on, of 20 s each; the compressor runs for so long between.
   */
  private TraceMaker runsFor(double seconds) {
    for (double at : new double[] {200, 300}) {
      maker.set(at, "reversing valve", "defrost").set(at + 20, "reversing valve", "heating");
      maker.set(at, "compressor speed", 0);
    }
    return maker.set(230, "compressor speed", 60).set(230 + seconds, "compressor speed", 0);
  }

  @Test
  void aSumIsKnownFromItsFirstResetOn() {
    assertThat(Told.of(SUM, runsFor(65)))
        .isEqualTo(
            """
            PASS; awaited compressor running since the last defrost end is at least 60 s
            1 PASS (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at least 60 s: at least 199.0 s
              measured 199 to ∞ s, limit 60 s, inside by 139 to ∞ s
            2 PASS (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at least 60 s: 64.0 s to 66.0 s
              measured 64 to 66 s, limit 60 s, inside by 4 to 6 s
            """);
  }

  @Test
  void aSumThatIsTooSmallFails() {
    assertThat(Told.of(SUM, runsFor(40)))
        .isEqualTo(
            """
            FAIL; awaited compressor running since the last defrost end is at least 60 s
            1 PASS (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at least 60 s: at least 199.0 s
              measured 199 to ∞ s, limit 60 s, inside by 139 to ∞ s
            2 FAIL TOO_SHORT (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at least 60 s: 39.0 s to 41.0 s, limit 60 s, 19.0 s to 21.0 s too short
              measured 39 to 41 s, limit 60 s, inside by -21 to -19 s
            told at 300 in the words of 2
            """);
  }

  @Test
  void aSumThatIsTooGreatFails() {
    assertThat(Told.of(SUM.replace("at least 60 s", "at most 30 s"), runsFor(40)))
        .isEqualTo(
            """
            FAIL; awaited compressor running since the last defrost end is at most 30 s
            1 FAIL TOO_LONG (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at most 30 s: at least 199.0 s, limit 30 s, at least 169.0 s too long
              measured 199 to ∞ s, limit 30 s, inside by -∞ to -169 s
            2 FAIL TOO_LONG (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at most 30 s: 39.0 s to 41.0 s, limit 30 s, 9.0 s to 11.0 s too long
              measured 39 to 41 s, limit 30 s, inside by -11 to -9 s
            told at 200 in the words of 1
            """);
  }

  @Test
  void aSumMayLieOnBothSidesOfItsLimit() {
    assertThat(Told.of(SUM, runsFor(60)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited compressor running since the last defrost end is at least 60 s
            1 PASS (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at least 60 s: at least 199.0 s
              measured 199 to ∞ s, limit 60 s, inside by 139 to ∞ s
            2 INCONCLUSIVE SAMPLING (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at least 60 s: 59.0 s to 61.0 s
              measured 59 to 61 s, limit 60 s, inside by -1 to 1 s
            """);
  }

  @Test
  void lostReadsMakeASumWider() {
    assertThat(Told.of(SUM, runsFor(65).lose(250, 260, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor running since the last defrost end is at least 60 s
            1 PASS (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at least 60 s: at least 199.0 s
              measured 199 to ∞ s, limit 60 s, inside by 139 to ∞ s
            2 INCONCLUSIVE GAP (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at least 60 s: 53.0 s to 66.0 s
              measured 53 to 66 s, limit 60 s, inside by -7 to 6 s
            """);
  }

  @Test
  void lostReadsMayHideAReset() {
    assertThat(Told.of(SUM, runsFor(65).lose(250, 260, "reversing valve")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor running since the last defrost end is at least 60 s
            1 PASS (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at least 60 s: at least 199.0 s
              measured 199 to ∞ s, limit 60 s, inside by 139 to ∞ s
            2 INCONCLUSIVE GAP (249, 260] to 260: defrost begins may have happened between 249.0 s and 260.0 s; compressor running since the last defrost end is at least 60 s: 0.0 s to 31.0 s, limit 60 s, 29.0 s to 60.0 s too short
            3 INCONCLUSIVE GAP (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at least 60 s: 34.0 s to 66.0 s
              measured 34 to 66 s, limit 60 s, inside by -26 to 6 s
            """);
  }

  @Test
  void aResetInTheSampleIntervalOfItsEventHasNoOrder() {
    String sentence =
        "at every outdoor fan start, compressor running since the last defrost end is at least 10 s";
    runsFor(40).set(320, "outdoor fan", "on");
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited compressor running since the last defrost end is at least 10 s
            1 INCONCLUSIVE UNORDERED (319, 320] to 320: outdoor fan comes on between 319.0 s and 320.0 s: compressor running since the last defrost end is at least 10 s: 0.0 s to 41.0 s
              measured 0 to 41 s, limit 10 s, inside by -10 to 31 s
            """);

    maker.set(320, "outdoor fan", "off").set(321, "outdoor fan", "on");
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            FAIL; awaited compressor running since the last defrost end is at least 10 s
            1 FAIL TOO_SHORT (320, 321] to 321: outdoor fan comes on between 320.0 s and 321.0 s: compressor running since the last defrost end is at least 10 s: 0.0 s, limit 10 s, 10.0 s too short
              measured 0 s, limit 10 s, inside by -10 s
            told at 321 in the words of 1
            """);
  }

  @Test
  void onlyTheLastOfManyResetsCounts() {
    String sentence =
        "at every outdoor fan start, compressor running since the last power-up is at least 30 s";
    maker.set(0, "controller supply", "off").set(0, "compressor speed", 0);
    for (int at = 50; at < 550; at += 50) {
      maker.set(at, "controller supply", "on").set(at + 45, "controller supply", "off");
      maker.set(at + 5, "compressor speed", 60).set(at + 35 + at / 100, "compressor speed", 0);
      maker.set(at + 42, "outdoor fan", "on").set(at + 44, "outdoor fan", "off");
    }
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited compressor running since the last power-up is at least 30 s
            1 INCONCLUSIVE SAMPLING (91, 92] to 92: outdoor fan comes on between 91.0 s and 92.0 s: compressor running since the last power-up is at least 30 s: 29.0 s to 31.0 s
              measured 29 to 31 s, limit 30 s, inside by -1 to 1 s
            2 PASS (141, 142] to 142, marginal: outdoor fan comes on between 141.0 s and 142.0 s: compressor running since the last power-up is at least 30 s: 30.0 s to 32.0 s
              measured 30 to 32 s, limit 30 s, inside by 0 to 2 s
            3 PASS (191, 192] to 192, marginal: outdoor fan comes on between 191.0 s and 192.0 s: compressor running since the last power-up is at least 30 s: 30.0 s to 32.0 s
              measured 30 to 32 s, limit 30 s, inside by 0 to 2 s
            4 PASS (241, 242] to 242, marginal: outdoor fan comes on between 241.0 s and 242.0 s: compressor running since the last power-up is at least 30 s: 31.0 s to 33.0 s
              measured 31 to 33 s, limit 30 s, inside by 1 to 3 s
            5 PASS (291, 292] to 292, marginal: outdoor fan comes on between 291.0 s and 292.0 s: compressor running since the last power-up is at least 30 s: 31.0 s to 33.0 s
              measured 31 to 33 s, limit 30 s, inside by 1 to 3 s
            6 PASS (341, 342] to 342: outdoor fan comes on between 341.0 s and 342.0 s: compressor running since the last power-up is at least 30 s: 32.0 s to 34.0 s
              measured 32 to 34 s, limit 30 s, inside by 2 to 4 s
            7 PASS (391, 392] to 392: outdoor fan comes on between 391.0 s and 392.0 s: compressor running since the last power-up is at least 30 s: 32.0 s to 34.0 s
              measured 32 to 34 s, limit 30 s, inside by 2 to 4 s
            8 PASS (441, 442] to 442: outdoor fan comes on between 441.0 s and 442.0 s: compressor running since the last power-up is at least 30 s: 33.0 s to 35.0 s
              measured 33 to 35 s, limit 30 s, inside by 3 to 5 s
            9 PASS (491, 492] to 492: outdoor fan comes on between 491.0 s and 492.0 s: compressor running since the last power-up is at least 30 s: 33.0 s to 35.0 s
              measured 33 to 35 s, limit 30 s, inside by 3 to 5 s
            10 PASS (541, 542] to 542: outdoor fan comes on between 541.0 s and 542.0 s: compressor running since the last power-up is at least 30 s: 34.0 s to 36.0 s
              measured 34 to 36 s, limit 30 s, inside by 4 to 6 s
            """);
  }

  @Test
  void aConditionThatBecomesTrueAtTheVeryInstantIsTrue() {
    String sentence = "when " + FAULT + " is applied, coil temperature is below 0 °C";
    maker.set(0, "coil temperature", 5).set(100, "coil temperature", -5).set(100, FAULT, "on");
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            PASS; awaited coil temperature is below 0 °C
            1 PASS at 100 to 100: fault 'coil sensor open' is applied at 100.0 s: coil temperature is below 0 °C, at -5 °C
              measured -5 °C, limit 0 °C, inside by 5 K
            """);
  }
}
