package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.trace.Trace;
import org.junit.jupiter.api.Test;

/** All that is said of a window after an event, of how long a state stays, and of a phase's end. */
class WindowsAndEndsTest {
  private static final String FAULT = "fault 'coil sensor open'";
  private static final String NEAR =
      "when setpoint changes by at least 2 K, supply temperature is within 1 K of setpoint from"
          + " 60 s to 90 s after";
  private static final String FAN =
      "when compressor starts, outdoor fan is on from 10 s to 20 s after";
  private static final String STAYS = "after power-up, compressor stays off for at least 60 s";
  private static final String ENDS = "no defrost ends below 18 °C unless it lasted 100 s";

  private final TraceMaker maker =
      new TraceMaker(Lab.LAYOUT)
          .set(0, "mode", "heating")
          .set(0, "setpoint", 35)
          .set(0, "supply temperature", 35)
          .set(0, "coil temperature", 2);

  private TraceMaker supply(double seconds, double celsius) {
    return maker.set(seconds, "supply temperature", celsius);
  }

  @Test
  void aWindowThatHoldsAllTheTimePasses() {
    maker.set(100, "setpoint", 40);
    supply(150, 39.5);
    assertThat(Told.of(NEAR, maker))
        .isEqualTo(
            """
            PASS; awaited supply temperature is within 1 K of setpoint from 60 s to 90 s after
            1 PASS at 100 to 190: setpoint changes by at least 2 K at 100.0 s: supply temperature is within 1 K of setpoint, furthest 0.5 K
              measured 0.5 K, limit 1 K, inside by 0.5 K
            open 100 to 189
            """);
  }

  @Test
  void aWindowIsClosedAtBothEnds() {
    maker.set(100, "setpoint", 40);
    supply(160, 39.5);
    assertThat(Told.of(NEAR, supply(191, 35))).startsWith("PASS");
    assertThat(Told.of(NEAR, supply(190, 35)))
        .isEqualTo(
            """
            FAIL; awaited supply temperature is within 1 K of setpoint from 60 s to 90 s after
            1 FAIL VIOLATED at 100 to 190: setpoint changes by at least 2 K at 100.0 s: supply temperature is not within 1 K of setpoint, from 89.0 s to 90.0 s after, furthest 5 K, 4 K too far
              measured 5 K, limit 1 K, inside by -4 K
            told at 190 in the words of 1
            open 100 to 189
            """);
    supply(190, 39.5);
    supply(160, 35);
    assertThat(Told.of(NEAR, supply(161, 39.5)))
        .isEqualTo(
            """
            FAIL; awaited supply temperature is within 1 K of setpoint from 60 s to 90 s after
            1 FAIL VIOLATED at 100 to 160: setpoint changes by at least 2 K at 100.0 s: supply temperature is not within 1 K of setpoint, from 60 s after, furthest 5 K, 4 K too far
              measured 5 K, limit 1 K, inside by -4 K
            told at 160: X-01 FAIL: setpoint changes by at least 2 K at 100.0 s: supply temperature is not within 1 K of setpoint, from 60 s after
            open 100 to 159
            """);
  }

  @Test
  void theFurthestInTheWindowIsToldWhenItIsOver() {
    maker.set(100, "setpoint", 40);
    supply(150, 39.5);
    supply(170, 37);
    supply(180, 36);
    assertThat(Told.of(NEAR, supply(185, 39.5)))
        .isEqualTo(
            """
            FAIL; awaited supply temperature is within 1 K of setpoint from 60 s to 90 s after
            1 FAIL VIOLATED at 100 to 170: setpoint changes by at least 2 K at 100.0 s: supply temperature is not within 1 K of setpoint, from 69.0 s to 70.0 s after, furthest 4 K, 3 K too far
              measured 4 K, limit 1 K, inside by -3 K
            told at 170: X-01 FAIL: setpoint changes by at least 2 K at 100.0 s: supply temperature is not within 1 K of setpoint, from 69.0 s to 70.0 s after
            open 100 to 169
            """);
    assertThat(Told.of(NEAR, maker.trace(1, 175)))
        .isEqualTo(
            """
            FAIL; awaited supply temperature is within 1 K of setpoint from 60 s to 90 s after
            1 FAIL VIOLATED at 100 to 170: setpoint changes by at least 2 K at 100.0 s: supply temperature is not within 1 K of setpoint, from 69.0 s to 70.0 s after, furthest 3 K, 2 K too far
              measured 3 K, limit 1 K, inside by -2 K
            told at 170: X-01 FAIL: setpoint changes by at least 2 K at 100.0 s: supply temperature is not within 1 K of setpoint, from 69.0 s to 70.0 s after
            open 100 to 169
            """);
  }

  @Test
  void tolerancesMakeTheWindowNarrower() {
    maker.set(100, "setpoint", 40);
    supply(162, 39.5);
    String tolerant = NEAR.replace("60 s", "60 s ± 2 s").replace("90 s", "90 s ± 3 s");
    assertThat(Told.of(tolerant, supply(188, 35)))
        .isEqualTo(
            """
            PASS; awaited supply temperature is within 1 K of setpoint from 60 s ± 2 s to 90 s ± 3 s after
            1 PASS at 100 to 187: setpoint changes by at least 2 K at 100.0 s: supply temperature is within 1 K of setpoint, furthest 0.5 K
              measured 0.5 K, limit 1 K, inside by 0.5 K
            open 100 to 186
            """);
    assertThat(Told.of(tolerant, supply(187, 35))).startsWith("FAIL");
  }

  @Test
  void theRunMayEndInsideTheWindow() {
    maker.set(100, "setpoint", 40);
    supply(150, 39.5);
    assertThat(Told.of(NEAR, maker.trace(1, 189)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited supply temperature is within 1 K of setpoint from 60 s to 90 s after
            1 INCONCLUSIVE OPEN_AT_END at 100 to 189, cut: setpoint changes by at least 2 K at 100.0 s: the run ended before it was over
            open 100 to the end
            """);
    assertThat(Told.of(NEAR, maker.trace(1, 190)))
        .isEqualTo(
            """
            PASS; awaited supply temperature is within 1 K of setpoint from 60 s to 90 s after
            1 PASS at 100 to 190: setpoint changes by at least 2 K at 100.0 s: supply temperature is within 1 K of setpoint, furthest 0.5 K
              measured 0.5 K, limit 1 K, inside by 0.5 K
            open 100 to 189
            """);
  }

  @Test
  void theBorderOfAWindowIsNotJudged() {
    maker.set(100, "compressor speed", 60).set(110, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is on from 10 s to 20 s after
            1 PASS (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: outdoor fan is on (not judged at the window's border)
            open 100 to 119
            """);
    maker.set(110, "outdoor fan", "off").set(111, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is on from 10 s to 20 s after
            1 FAIL VIOLATED (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan is off, from 10 s after
            told at 110 in the words of 1
            open 100 to 109
            """);
  }

  @Test
  void theEndOfAWindowIsABorderToo() {
    maker.set(100, "compressor speed", 60).set(109, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker.set(121, "outdoor fan", "off")))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is on from 10 s to 20 s after
            1 PASS (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: outdoor fan is on
            open 100 to 119
            """);
    assertThat(Told.of(FAN, maker.set(120, "outdoor fan", "off")))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is on from 10 s to 20 s after
            1 PASS (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: outdoor fan is on (not judged at the window's border)
            open 100 to 119
            """);
    assertThat(Told.of(FAN, maker.set(119, "outdoor fan", "off")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is on from 10 s to 20 s after
            1 FAIL VIOLATED (99, 100] to 119: compressor starts between 99.0 s and 100.0 s: outdoor fan is off, from 18.0 s to 20.0 s after
            told at 119 in the words of 1
            open 100 to 118
            """);
  }

  @Test
  void theRunMayEndAtTheBorderOfAWindow() {
    maker.set(100, "compressor speed", 60).set(105, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker.trace(1, 118)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited outdoor fan is on from 10 s to 20 s after
            1 INCONCLUSIVE OPEN_AT_END (99, 100] to 118, cut: compressor starts between 99.0 s and 100.0 s: the run ended before it was over
            open 100 to the end
            """);
    assertThat(Told.of(FAN, maker.trace(1, 119)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited outdoor fan is on from 10 s to 20 s after
            1 INCONCLUSIVE SAMPLING (99, 100] to 119: compressor starts between 99.0 s and 100.0 s: the run ended before it was over
            open 100 to the end
            """);
    assertThat(Told.of(FAN, maker.trace(1, 120)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is on from 10 s to 20 s after
            1 PASS (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: outdoor fan is on
            open 100 to 119
            """);
  }

  @Test
  void aViolationInsideAWindowIsTimed() {
    maker.set(100, "compressor speed", 60).set(105, "outdoor fan", "on");
    maker.set(115, "outdoor fan", "off").set(117, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is on from 10 s to 20 s after
            1 FAIL VIOLATED (99, 100] to 115: compressor starts between 99.0 s and 100.0 s: outdoor fan is off, from 14.0 s to 16.0 s after
            told at 115 in the words of 1
            open 100 to 114
            """);
  }

  @Test
  void aTriggerMayBeKnownTooBadlyForTheWindow() {
    maker.set(100, "compressor speed", 60).set(90, "outdoor fan", "on");
    maker.lose(95, 110, "compressor speed");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan is on from 10 s to 20 s after
            1 INCONCLUSIVE GAP (94, 110] to 130: compressor starts between 94.0 s and 110.0 s: the trigger is not known well enough for so short a window
            open 110 to 129
            """);
  }

  @Test
  void lostReadsInAWindowAreAGap() {
    maker.set(100, "compressor speed", 60).set(90, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker.lose(113, 115, "outdoor fan")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan is on from 10 s to 20 s after
            1 INCONCLUSIVE GAP (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: whether outdoor fan is on is not known, nothing was read
            open 100 to 119
            """);
  }

  private TraceMaker poweredUntil(double start) {
    return maker.set(100, "controller supply", "on").set(start, "compressor speed", 60);
  }

  @Test
  void whatStaysLongEnoughPasses() {
    assertThat(Told.of(STAYS, poweredUntil(200)))
        .isEqualTo(
            """
            PASS; awaited compressor is off for at least 60 s
            1 PASS at 100 to 160: power-up at 100.0 s: compressor is off, limit 60 s
            open 100 to 159
            """);
    assertThat(Told.of(STAYS, poweredUntil(162)))
        .isEqualTo(
            """
            PASS; awaited compressor is off for at least 60 s
            1 PASS at 100 to 160: power-up at 100.0 s: compressor is off, limit 60 s
            open 100 to 159
            """);
  }

  @Test
  void whatMayHaveStayedLongEnoughIsNotKnown() {
    assertThat(Told.of(STAYS, poweredUntil(160)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited compressor is off for at least 60 s
            1 INCONCLUSIVE SAMPLING at 100 to 159: power-up at 100.0 s: compressor is off: only for 59.0 s to 60.0 s, limit 60 s, the samples lie too far apart
              measured 59 to 60 s, limit 60 s, inside by -1 to 0 s
            open 100 to 159
            """);
  }

  @Test
  void whatDidNotStayLongEnoughFails() {
    assertThat(Told.of(STAYS, poweredUntil(150)))
        .isEqualTo(
            """
            FAIL; awaited compressor is off for at least 60 s
            1 FAIL TOO_SHORT at 100 to 149: power-up at 100.0 s: compressor is off only for 49.0 s to 50.0 s, limit 60 s, 10.0 s to 11.0 s too short
              measured 49 to 50 s, limit 60 s, inside by -11 to -10 s
            told at 150 in the words of 1
            open 100 to 149
            """);
    assertThat(Told.of(STAYS.replace("60 s", "60 s ± 15 s"), maker))
        .isEqualTo(
            """
            PASS; awaited compressor is off for at least 60 s ± 15 s
            1 PASS at 100 to 145: power-up at 100.0 s: compressor is off, limit 60 s ± 15 s
            open 100 to 144
            """);
  }

  @Test
  void whatWasNotSoAtAllFails() {
    assertThat(Told.of(STAYS, poweredUntil(50)))
        .isEqualTo(
            """
            FAIL; awaited compressor is off for at least 60 s
            1 FAIL TOO_SHORT at 100 to 100: power-up at 100.0 s: compressor is off only for 0.0 s, limit 60 s, 60.0 s too short
              measured 0 s, limit 60 s, inside by -60 s
            told at 100 in the words of 1
            """);
  }

  @Test
  void lostReadsHideWhetherItStayed() {
    assertThat(Told.of(STAYS, poweredUntil(300).lose(130, 135, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor is off for at least 60 s
            1 INCONCLUSIVE GAP at 100 to 129: power-up at 100.0 s: compressor is off: only for at least 29.0 s, limit 60 s, nothing was read
              measured 29 to ∞ s, limit 60 s, inside by -31 to ∞ s
            open 100 to 134
            """);
    assertThat(Told.of(STAYS, poweredUntil(300).lose(95, 105, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor is off for at least 60 s
            1 INCONCLUSIVE GAP at 100 to 100: power-up at 100.0 s: whether compressor is off at that instant is not known
            open 100 to 104
            """);
  }

  @Test
  void theRunMayEndBeforeItStayedLongEnough() {
    poweredUntil(300);
    assertThat(Told.of(STAYS, maker.trace(1, 159)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited compressor is off for at least 60 s
            1 INCONCLUSIVE OPEN_AT_END at 100 to 159, cut: power-up at 100.0 s: compressor is off: only for at least 59.0 s, limit 60 s, the run ended before the answer was due
              measured 59 to ∞ s, limit 60 s, inside by -1 to ∞ s
            open 100 to the end
            """);
    assertThat(Told.of(STAYS, maker.trace(1, 160)))
        .isEqualTo(
            """
            PASS; awaited compressor is off for at least 60 s
            1 PASS at 100 to 160: power-up at 100.0 s: compressor is off, limit 60 s
            open 100 to 159
            """);
  }

  @Test
  void whatBeginsInTheSampleIntervalOfItsTriggerHasABorder() {
    String fan = "when compressor starts, outdoor fan is on for at least 20 s";
    maker.set(100, "compressor speed", 60).set(100, "outdoor fan", "on");
    maker.set(150, "outdoor fan", "off");
    assertThat(Told.of(fan, maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is on for at least 20 s
            1 PASS (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: outdoor fan is on, limit 20 s (not judged at its border)
            open 100 to 119
            """);
    maker.set(110, "outdoor fan", "off");
    assertThat(Told.of(fan, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is on for at least 20 s
            1 FAIL TOO_SHORT (99, 100] to 109: compressor starts between 99.0 s and 100.0 s: outdoor fan is on only for 9.0 s to 11.0 s, limit 20 s, 9.0 s to 11.0 s too short
              measured 9 to 11 s, limit 20 s, inside by -11 to -9 s
            told at 110 in the words of 1
            open 100 to 109
            """);
  }

  @Test
  void theWorstValueOfTheTimeThatItStayedIsTold() {
    String cold =
        "when " + FAULT + " is applied, coil temperature is at most 10 °C for at least 30 s";
    maker.set(100, FAULT, "on").set(110, "coil temperature", 7).set(120, "coil temperature", 3);
    assertThat(Told.of(cold, maker.set(131, "coil temperature", 20)))
        .isEqualTo(
            """
            PASS; awaited coil temperature is at most 10 °C for at least 30 s
            1 PASS at 100 to 130: fault 'coil sensor open' is applied at 100.0 s: coil temperature is at most 10 °C, limit 30 s, highest 7 °C
              measured 7 °C, limit 10 °C, inside by 3 K
            open 100 to 129
            """);
    assertThat(Told.of(cold, maker.set(129, "coil temperature", 20)))
        .isEqualTo(
            """
            FAIL; awaited coil temperature is at most 10 °C for at least 30 s
            1 FAIL TOO_SHORT at 100 to 129: fault 'coil sensor open' is applied at 100.0 s: coil temperature is at most 10 °C only for 29.0 s, limit 30 s, 1.0 s too short
              measured 29 s, limit 30 s, inside by -1 s
            told at 129 in the words of 1
            open 100 to 128
            """);
  }

  private TraceMaker defrost(double seconds, double celsius) {
    return maker
        .set(100, "reversing valve", "defrost")
        .set(100 + seconds, "reversing valve", "heating")
        .set(100 + seconds - 5, "coil temperature", celsius)
        .set(100 + seconds + 20, "coil temperature", 2);
  }

  @Test
  void aPhaseThatEndsByItsValuePasses() {
    assertThat(Told.of(ENDS, defrost(60, 18)))
        .isEqualTo(
            """
            PASS; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 PASS (159, 160] to 160, marginal: defrost ends between 159.0 s and 160.0 s: ended at its temperature, coil temperature was 18 °C
              measured 18 °C, limit 18 °C, inside by 0 K
            """);
  }

  @Test
  void aPhaseThatEndsByItsTimePasses() {
    assertThat(Told.of(ENDS, defrost(102, 10)))
        .isEqualTo(
            """
            PASS; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 PASS (201, 202] to 202, marginal: defrost ends between 201.0 s and 202.0 s: ended by its time after 101.0 s to 103.0 s, coil temperature was 10 °C
              measured 101 to 103 s, limit 100 s, inside by 1 to 3 s
            """);
  }

  @Test
  void aPhaseThatEndsByNeitherFails() {
    assertThat(Told.of(ENDS, defrost(60, 10)))
        .isEqualTo(
            """
            FAIL; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 FAIL TOO_EARLY (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: ended after 59.0 s to 61.0 s, limit 100 s, coil temperature was 10 °C, limit 18 °C, 8 K too low
              measured 10 °C, limit 18 °C, inside by -8 K
            told at 160 in the words of 1
            """);
    assertThat(Told.of(ENDS.replace(" unless it lasted 100 s", ""), maker))
        .isEqualTo(
            """
            FAIL; awaited no defrost ends with coil temperature below 18 °C
            1 FAIL TOO_EARLY (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: ended, coil temperature was 10 °C, limit 18 °C, 8 K too low
              measured 10 °C, limit 18 °C, inside by -8 K
            told at 160 in the words of 1
            """);
  }

  @Test
  void aPhaseMayEndByItsTimeOrNot() {
    assertThat(Told.of(ENDS, defrost(100, 10)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE SAMPLING (199, 200] to 200: defrost ends between 199.0 s and 200.0 s: what ended it after 99.0 s to 101.0 s is not known, the samples lie too far apart
              measured 99 to 101 s, limit 100 s, inside by -1 to 1 s
            """);
  }

  @Test
  void aValueThatPassesItsLimitAtTheEndHasNoOrder() {
    defrost(60, 10).set(160, "coil temperature", 18);
    assertThat(Told.of(ENDS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE UNORDERED (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: what ended it after 59.0 s to 61.0 s is not known, two changes lie inside one sample interval
              measured 59 to 61 s, limit 100 s, inside by -41 to -39 s
            """);
    assertThat(Told.of(ENDS.replace(" unless it lasted 100 s", ""), maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited no defrost ends with coil temperature below 18 °C
            1 INCONCLUSIVE UNORDERED (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: what ended it is not known, two changes lie inside one sample interval
            """);
  }

  @Test
  void aValueLostAtTheEndIsAGap() {
    assertThat(Told.of(ENDS, defrost(60, 18).lose(158, 162, "coil temperature")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE GAP (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: what ended it after 59.0 s to 61.0 s is not known, nothing was read
              measured 59 to 61 s, limit 100 s, inside by -41 to -39 s
            open 160 to 161
            """);
    assertThat(Told.of(ENDS, defrost(130, 18).lose(228, 232, "coil temperature")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE GAP (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: what ended it after 59.0 s to 61.0 s is not known, nothing was read
              measured 59 to 61 s, limit 100 s, inside by -41 to -39 s
            open 160 to 161
            """);
  }

  @Test
  void aPhaseThatBeganBeforeTheRunHasLastedAtLeastSoLong() {
    maker.set(0, "reversing valve", "defrost").set(0, "coil temperature", 10);
    maker.set(90, "reversing valve", "heating");
    assertThat(Told.of(ENDS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE CENSORED_AT_START; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE CENSORED_AT_START (89, 90] to 90, cut: defrost ends between 89.0 s and 90.0 s: what ended it after at least 89.0 s is not known, it began before the run did
              measured 89 to ∞ s, limit 100 s, inside by -11 to ∞ s
            """);
    maker.set(90, "reversing valve", "defrost").set(120, "reversing valve", "heating");
    assertThat(Told.of(ENDS, maker))
        .isEqualTo(
            """
            PASS; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 PASS (119, 120] to 120: defrost ends between 119.0 s and 120.0 s: ended by its time after at least 119.0 s, coil temperature was 10 °C
              measured 119 to ∞ s, limit 100 s, inside by 19 to ∞ s
            """);
  }

  @Test
  void aPhaseThatLostReadsMayHideIsAGap() {
    maker.set(0, "coil temperature", 10).lose(100, 120, "reversing valve");
    assertThat(Told.of(ENDS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE GAP (99, 120] to 120: defrost ends may have happened between 99.0 s and 120.0 s; ended after 0.0 s to 21.0 s, limit 100 s, coil temperature was 10 °C, limit 18 °C, 8 K too low
            """);
    assertThat(Told.of(ENDS.replace("100 s", "10 s"), maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited no defrost ends with coil temperature below 18 °C unless it lasted 10 s
            1 INCONCLUSIVE GAP (99, 120] to 120: defrost ends may have happened between 99.0 s and 120.0 s; what ended it after 0.0 s to 21.0 s is not known, nothing was read
            """);
  }

  @Test
  void aPhaseWithLostReadsInItMayHaveBeenTwo() {
    assertThat(Told.of(ENDS, defrost(200, 10).lose(230, 240, "reversing valve")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE GAP (229, 240] to 240: defrost ends may have happened between 229.0 s and 240.0 s; what ended it after 0.0 s to 141.0 s is not known, nothing was read
            2 INCONCLUSIVE GAP (299, 300] to 300: defrost ends between 299.0 s and 300.0 s: what ended it after 59.0 s to 201.0 s is not known, nothing was read
              measured 59 to 201 s, limit 100 s, inside by -41 to 101 s
            """);
    assertThat(
            Told.of(
                ENDS.replace("100 s", "50 s"), defrost(200, 10).lose(230, 231, "reversing valve")))
        .isEqualTo(
            """
            PASS; awaited no defrost ends with coil temperature below 18 °C unless it lasted 50 s
            1 PASS (299, 300] to 300: defrost ends between 299.0 s and 300.0 s: ended by its time after 68.0 s to 201.0 s, coil temperature was 10 °C
              measured 68 to 201 s, limit 50 s, inside by 18 to 151 s
            """);
  }

  @Test
  void aValueWithinItsUncertaintyOfTheLimitDoesNotDecide() {
    TraceMaker uncertain =
        new TraceMaker(Lab.layout(0.5))
            .set(0, "mode", "heating")
            .set(100, "reversing valve", "defrost")
            .set(150, "coil temperature", 17.8)
            .set(160, "reversing valve", "heating");
    Trace trace = uncertain.trace(1, 300);
    assertThat(Told.of(ENDS, trace))
        .isEqualTo(
            """
            INCONCLUSIVE UNCERTAINTY; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE UNCERTAINTY (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: what ended it after 59.0 s to 61.0 s is not known, the value lies within its uncertainty of the limit
              measured 59 to 61 s, limit 100 s, inside by -41 to -39 s
            open 160 to the end
            """);
    assertThat(Told.of(ENDS, uncertain.set(150, "coil temperature", 18.6).trace(1, 300)))
        .isEqualTo(
            """
            PASS; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 PASS (159, 160] to 160, marginal: defrost ends between 159.0 s and 160.0 s: ended at its temperature, coil temperature was 18.6 °C ± 0.5 K
              measured 18.1 to 19.1 °C, limit 18 °C, inside by 0.1 to 1.1 K
            """);
    assertThat(Told.of(ENDS, uncertain.set(150, "coil temperature", 17.4).trace(1, 300)))
        .isEqualTo(
            """
            FAIL; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 FAIL TOO_EARLY (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: ended after 59.0 s to 61.0 s, limit 100 s, coil temperature was 17.4 °C ± 0.5 K, limit 18 °C, 0.1 K to 1.1 K too low
              measured 16.9 to 17.9 °C, limit 18 °C, inside by -1.1 to -0.1 K
            told at 160 in the words of 1
            """);
  }
}
