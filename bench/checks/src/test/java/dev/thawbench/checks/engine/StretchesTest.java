package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of how long something lasts, and of what holds in all of it. */
class StretchesTest {
  private static final String AT_MOST = "every defrost lasts at most 60 s";
  private static final String STOP = "every compressor stop lasts at least 60 s";
  private static final String FAN =
      "during every defrost, from 5 s after its start, outdoor fan is off";
  private static final String WARM = "whenever compressor is on, coil temperature is above 0 °C";

  private TraceMaker maker = anew();

  private TraceMaker anew() {
    maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(0, "controller supply", "on")
            .set(0, "coil temperature", 5);
    return maker;
  }

  private TraceMaker defrost(double from, double to) {
    return maker.set(from, "reversing valve", "defrost").set(to, "reversing valve", "heating");
  }

  private TraceMaker fan(double on, double off) {
    return maker.set(on, "outdoor fan", "on").set(off, "outdoor fan", "off");
  }

  private TraceMaker runs(double from, double to) {
    return maker.set(from, "compressor speed", 60).set(to, "compressor speed", 0);
  }

  @Test
  void aPhaseThatIsShortEnoughPasses() {
    defrost(100, 158);
    defrost(200, 230);
    assertThat(Told.of(AT_MOST, maker))
        .isEqualTo(
            """
            PASS; awaited at most 60 s
            1 PASS (99, 100] to 158, marginal: defrost 1 lasted 57.0 s to 59.0 s, limit 60 s
              measured 57 to 59 s, limit 60 s, inside by 1 to 3 s
            2 PASS (199, 200] to 230: defrost 2 lasted 29.0 s to 31.0 s, limit 60 s
              measured 29 to 31 s, limit 60 s, inside by 29 to 31 s
            open 100 to 157, 200 to 229
            """);
  }

  @Test
  void aPhaseThatIsTooLongIsToldWhileItGoesOn() {
    assertThat(Told.of(AT_MOST, defrost(100, 180)))
        .isEqualTo(
            """
            FAIL; awaited at most 60 s
            1 FAIL TOO_LONG (99, 100] to 180: defrost 1 lasted 79.0 s to 81.0 s, limit 60 s, 19.0 s to 21.0 s too long (ended by coil temperature 5 °C)
              measured 79 to 81 s, limit 60 s, inside by -21 to -19 s
            told at 161: X-01 FAIL: defrost 1 has lasted 61.0 s so far, limit 60 s, at least 1.0 s too long
            open 100 to 160
            """);
    assertThat(Told.of(AT_MOST.replace("60 s", "60 s ± 5 s"), maker))
        .isEqualTo(
            """
            FAIL; awaited at most 60 s ± 5 s
            1 FAIL TOO_LONG (99, 100] to 180: defrost 1 lasted 79.0 s to 81.0 s, limit 60 s ± 5 s, 14.0 s to 16.0 s too long (ended by coil temperature 5 °C)
              measured 79 to 81 s, limit 60 s ± 5 s, inside by -16 to -14 s
            told at 166: X-01 FAIL: defrost 1 has lasted 66.0 s so far, limit 60 s ± 5 s, at least 1.0 s too long
            open 100 to 165
            """);
  }

  @Test
  void aPhaseMayLieOnBothSidesOfItsLimit() {
    assertThat(Told.of(AT_MOST, defrost(100, 160)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited at most 60 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 160: defrost 1 lasted 59.0 s to 61.0 s, limit 60 s
              measured 59 to 61 s, limit 60 s, inside by -1 to 1 s
            open 100 to 159
            """);
  }

  @Test
  void aPhaseMayBeTooShortOrTooLong() {
    String between = "every defrost lasts between 30 s and 60 s";
    defrost(100, 120);
    defrost(200, 245);
    defrost(300, 380);
    assertThat(Told.of(between, maker))
        .isEqualTo(
            """
            FAIL; awaited between 30 s and 60 s
            1 FAIL TOO_SHORT (99, 100] to 120: defrost 1 lasted 19.0 s to 21.0 s, limit 30 s to 60 s, 9.0 s to 11.0 s too short (ended by coil temperature 5 °C)
              measured 19 to 21 s, limit 30 s to 60 s, inside by -11 to -9 s
            2 PASS (199, 200] to 245: defrost 2 lasted 44.0 s to 46.0 s, limit 30 s to 60 s
              measured 44 to 46 s, limit 30 s to 60 s, inside by 14 to 16 s
            3 FAIL TOO_LONG (299, 300] to 380: defrost 3 lasted 79.0 s to 81.0 s, limit 30 s to 60 s, 19.0 s to 21.0 s too long (ended by coil temperature 5 °C)
              measured 79 to 81 s, limit 30 s to 60 s, inside by -21 to -19 s
            told at 120 in the words of 1
            open 100 to 119, 200 to 244, 300 to 360
            """);
  }

  @Test
  void aPhaseThatTheRunCutsIsJudgedByWhatIsKnown() {
    assertThat(Told.of(AT_MOST, defrost(0, 50)))
        .isEqualTo(
            """
            INCONCLUSIVE CENSORED_AT_START; awaited at most 60 s
            1 INCONCLUSIVE CENSORED_AT_START at 0 to 50, cut: defrost 1 lasted at least 49.0 s, limit 60 s; it had begun before the run did
              measured 49 to ∞ s, limit 60 s, inside by -∞ to 11 s
            open 0 to 49
            """);
    anew();
    assertThat(Told.of(AT_MOST, defrost(0, 80)))
        .isEqualTo(
            """
            FAIL; awaited at most 60 s
            1 FAIL TOO_LONG at 0 to 80, cut: defrost 1 lasted at least 79.0 s, limit 60 s, at least 19.0 s too long (ended by coil temperature 5 °C)
              measured 79 to ∞ s, limit 60 s, inside by -∞ to -19 s
            told at 61: X-01 FAIL: defrost 1 has lasted 61.0 s so far, limit 60 s, at least 1.0 s too long
            open 0 to 60
            """);
    anew();
    assertThat(Told.of(AT_MOST, defrost(570, 700)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited at most 60 s
            1 INCONCLUSIVE OPEN_AT_END (569, 570] to 600, cut: defrost 1 had lasted at least 30.0 s, limit 60 s; the run ended before it did
              measured 30 to ∞ s, limit 60 s, inside by -∞ to 30 s
            open 570 to the end
            """);
    assertThat(Told.of(AT_MOST.replace("at most", "at least"), maker))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited at least 60 s
            1 INCONCLUSIVE OPEN_AT_END (569, 570] to 600, cut: defrost 1 had lasted at least 30.0 s, limit 60 s; the run ended before it did
              measured 30 to ∞ s, limit 60 s, inside by -30 to ∞ s
            open 570 to the end
            """);
  }

  @Test
  void lostReadsMayCutAPhaseInTwo() {
    assertThat(Told.of(AT_MOST, defrost(100, 180).lose(130, 135, "reversing valve")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited at most 60 s
            1 INCONCLUSIVE GAP (99, 100] to 180: defrost 1 lasted 44.0 s to 81.0 s, limit 60 s; it may have been cut in two where nothing was read
              measured 44 to 81 s, limit 60 s, inside by -21 to 16 s
            open 100 to 179
            """);
    anew();
    assertThat(Told.of(AT_MOST, defrost(100, 240).lose(130, 135, "reversing valve")))
        .isEqualTo(
            """
            FAIL; awaited at most 60 s
            1 FAIL TOO_LONG (99, 100] to 240: defrost 1 lasted 104.0 s to 141.0 s, limit 60 s, 44.0 s to 81.0 s too long (ended by coil temperature 5 °C)
              measured 104 to 141 s, limit 60 s, inside by -81 to -44 s
            told at 196: X-01 FAIL: defrost 1 has lasted 61.0 s so far, limit 60 s, at least 1.0 s too long
            open 100 to 195
            """);
    assertThat(Told.of(AT_MOST.replace("at most 60 s", "at least 110 s"), maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited at least 110 s
            1 INCONCLUSIVE GAP (99, 100] to 240: defrost 1 lasted 29.0 s to 141.0 s, limit 110 s; it may have been cut in two where nothing was read
              measured 29 to 141 s, limit 110 s, inside by -81 to 31 s
            open 100 to 239
            """);
  }

  @Test
  void lostReadsMayHideAPhase() {
    maker.lose(200, 280, "reversing valve");
    assertThat(Told.of(AT_MOST, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited at most 60 s
            1 INCONCLUSIVE GAP (199, 280] to 280: a defrost may have been hidden between 199.0 s and 280.0 s, where nothing was read
            """);
    assertThat(Told.of(AT_MOST.replace("60 s", "90 s"), maker))
        .isEqualTo(
            """
            NOT_EXERCISED
            """);
  }

  @Test
  void lostReadsToTheEndOfTheRunMayHideAPhase() {
    maker.lose(500, 700, "reversing valve");
    assertThat(Told.of(AT_MOST, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited at most 60 s
            1 INCONCLUSIVE GAP (499, 600] to 600: a defrost may have been hidden between 499.0 s and 600.0 s, where nothing was read
            """);
    assertThat(Told.of(AT_MOST, defrost(495, 700)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited at most 60 s
            1 INCONCLUSIVE OPEN_AT_END (494, 495] to 600, cut: defrost 1 had lasted at least 4.0 s, limit 60 s; the run ended before it did
              measured 4 to ∞ s, limit 60 s, inside by -∞ to 56 s
            open 495 to the end
            """);
  }

  @Test
  void aStopHasToLast() {
    runs(0, 100);
    runs(170, 250);
    runs(290, 600);
    assertThat(Told.of(STOP, maker))
        .isEqualTo(
            """
            FAIL; awaited at least 60 s
            1 PASS (99, 100] to 170: compressor stop 1 lasted 69.0 s to 71.0 s, limit 60 s
              measured 69 to 71 s, limit 60 s, inside by 9 to 11 s
            2 FAIL TOO_SHORT (249, 250] to 290: compressor stop 2 lasted 39.0 s to 41.0 s, limit 60 s, 19.0 s to 21.0 s too short
              measured 39 to 41 s, limit 60 s, inside by -21 to -19 s
            3 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 3 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -60 to ∞ s
            told at 290 in the words of 2
            open 100 to 159, 250 to 289, 600 to the end
            """);
  }

  @Test
  void aStopOutsideAPhaseCountsByWhereItBegan() {
    String outside = STOP.replace("stop", "stop outside changeover");
    maker.set(90, "sequence", "entry").set(120, "sequence", "idle");
    runs(0, 100);
    runs(130, 250);
    runs(290, 600);
    assertThat(Told.of(outside, maker))
        .isEqualTo(
            """
            FAIL; awaited at least 60 s
            1 FAIL TOO_SHORT (249, 250] to 290: compressor stop 2 lasted 39.0 s to 41.0 s, limit 60 s, 19.0 s to 21.0 s too short
              measured 39 to 41 s, limit 60 s, inside by -21 to -19 s
            2 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 3 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -60 to ∞ s
            told at 290 in the words of 1
            open 250 to 289, 600 to the end
            """);
    assertThat(Told.of(STOP.replace("stop", "stop in changeover"), maker))
        .isEqualTo(
            """
            FAIL; awaited at least 60 s
            1 FAIL TOO_SHORT (99, 100] to 130: compressor stop 1 lasted 29.0 s to 31.0 s, limit 60 s, 29.0 s to 31.0 s too short
              measured 29 to 31 s, limit 60 s, inside by -31 to -29 s
            told at 130 in the words of 1
            open 100 to 129
            """);
  }

  @Test
  void aStopAtTheBorderOfAPhaseCountsOnlyStrictly() {
    maker.set(100, "sequence", "entry").set(120, "sequence", "idle");
    runs(0, 100);
    runs(130, 600);
    assertThat(Told.of(STOP.replace("stop", "stop outside changeover"), maker))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited at least 60 s
            1 VOID BORDER (99, 100] to 130: compressor stop 1 lasted 29.0 s to 31.0 s, limit 60 s, 29.0 s to 31.0 s too short; does not count, it may not have begun outside changeover
            2 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 2 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -60 to ∞ s
            open 100 to 129, 600 to the end
            """);
    assertThat(Told.of(STOP.replace("stop", "stop strictly outside changeover"), maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited at least 60 s
            1 INCONCLUSIVE UNORDERED (99, 100] to 130: compressor stop 1 lasted 29.0 s to 31.0 s, limit 60 s, 29.0 s to 31.0 s too short; whether it began strictly outside changeover is not known
            2 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 2 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -60 to ∞ s
            open 100 to 129, 600 to the end
            """);
  }

  @Test
  void aStopThatBeganBeforeTheRunMayHaveBegunElsewhere() {
    String outside = "every compressor stop outside changeover lasts at most 60 s";
    runs(100, 600);
    assertThat(Told.of(outside, maker))
        .isEqualTo(
            """
            INCONCLUSIVE CENSORED_AT_START; awaited at most 60 s
            1 INCONCLUSIVE CENSORED_AT_START at 0 to 100, cut: compressor stop 1 lasted at least 99.0 s, limit 60 s, at least 39.0 s too long; it began before the run did
            2 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 2 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -∞ to 60 s
            open 0 to 60, 600 to the end
            """);
    assertThat(Told.of(outside.replace(" outside changeover", ""), maker))
        .isEqualTo(
            """
            FAIL; awaited at most 60 s
            1 FAIL TOO_LONG at 0 to 100, cut: compressor stop 1 lasted at least 99.0 s, limit 60 s, at least 39.0 s too long
              measured 99 to ∞ s, limit 60 s, inside by -∞ to -39 s
            2 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 2 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -∞ to 60 s
            told at 61: X-01 FAIL: compressor stop 1 has lasted 61.0 s so far, limit 60 s, at least 1.0 s too long
            open 0 to 60, 600 to the end
            """);
    assertThat(Told.of("every compressor stop lasts at most 60 s, unless mode becomes off", maker))
        .isEqualTo(
            """
            INCONCLUSIVE CENSORED_AT_START; awaited at most 60 s
            1 INCONCLUSIVE CENSORED_AT_START at 0 to 100, cut: compressor stop 1 lasted at least 99.0 s, limit 60 s, at least 39.0 s too long; it began before the run did
            2 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 2 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -∞ to 60 s
            open 0 to 60, 600 to the end
            """);
  }

  @Test
  void anExceptionExcusesUntilTheLimit() {
    String unless = AT_MOST + ", unless coil temperature falls below -6 °C";
    defrost(100, 180).set(160, "coil temperature", -7);
    assertThat(Told.of(unless, maker))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited at most 60 s
            1 VOID UNLESS (99, 100] to 180: does not count: coil temperature falls below -6 °C
            open 100 to 160
            """);
    anew();
    defrost(100, 180).set(161, "coil temperature", -7);
    assertThat(Told.of(unless, maker))
        .isEqualTo(
            """
            FAIL; awaited at most 60 s
            1 FAIL TOO_LONG (99, 100] to 180: defrost 1 lasted 79.0 s to 81.0 s, limit 60 s, 19.0 s to 21.0 s too long (ended by coil temperature -7 °C)
              measured 79 to 81 s, limit 60 s, inside by -21 to -19 s
            told at 161: X-01 FAIL: defrost 1 has lasted 61.0 s so far, limit 60 s, at least 1.0 s too long
            open 100 to 160
            """);
    anew();
    defrost(100, 180).set(100, "coil temperature", -7);
    assertThat(Told.of(unless, maker))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited at most 60 s
            1 VOID UNLESS (99, 100] to 180: does not count: coil temperature falls below -6 °C
            open 100 to 160
            """);
  }

  @Test
  void whatHoldsInAllOfAPhasePasses() {
    defrost(100, 200);
    assertThat(Told.of(FAN, fan(50, 104)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off
            1 PASS (99, 100] to 200: defrost 1: outdoor fan is off
            open 100 to 199
            """);
    anew();
    defrost(100, 200);
    assertThat(Told.of(FAN, fan(50, 105)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off
            1 PASS (99, 100] to 200: defrost 1: outdoor fan is off (not judged at its border, where both changed between two samples)
            open 100 to 199
            """);
    anew();
    defrost(100, 200);
    assertThat(Told.of(FAN, fan(50, 106)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on from 5 s after its start, for at least 0.0 s
            told at 105 in the words of 1
            open 100 to 104
            """);
  }

  @Test
  void aToleranceWidensTheDelay() {
    defrost(100, 200);
    assertThat(Told.of(FAN.replace("5 s", "5 s ± 2 s"), fan(50, 107)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off
            1 PASS (99, 100] to 200: defrost 1: outdoor fan is off (not judged at its border, where both changed between two samples)
            open 100 to 199
            """);
    anew();
    defrost(100, 200);
    assertThat(Told.of(FAN.replace("5 s", "5 s ± 2 s"), fan(50, 108))).startsWith("FAIL");
  }

  @Test
  void aViolationInTheMiddleOfAPhaseIsTimed() {
    defrost(100, 200);
    assertThat(Told.of(FAN, fan(150, 160)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 9.0 s
            told at 150: X-01 FAIL: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 0.0 s
            open 100 to 149
            """);
  }

  @Test
  void theEndOfAPhaseIsItsBorder() {
    defrost(100, 200);
    assertThat(Told.of(FAN, fan(200, 300)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off
            1 PASS (99, 100] to 200: defrost 1: outdoor fan is off (not judged at its border, where both changed between two samples)
            open 100 to 199
            """);
    assertThat(Told.of(FAN.replace("during", "strictly during"), maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited outdoor fan is off
            1 INCONCLUSIVE UNORDERED (99, 100] to 200: defrost 1: at its border outdoor fan is off may not have held, two changes lie inside one sample interval
            open 100 to 199
            """);
    assertThat(Told.of(FAN, fan(199, 300)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on 99.0 s to 100.0 s after its start, for at least 0.0 s
            told at 199 in the words of 1
            open 100 to 198
            """);
  }

  @Test
  void aPhaseThatEndsWithinTheDelayDoesNotCount() {
    assertThat(Told.of(FAN, defrost(100, 104)))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited outdoor fan is off
            1 VOID TOO_SHORT (99, 100] to 104: defrost 1 ended before it counted
            open 100 to 103
            """);
    anew();
    assertThat(Told.of(FAN, defrost(100, 106)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off
            1 PASS (99, 100] to 106: defrost 1: outdoor fan is off
            open 100 to 105
            """);
  }

  @Test
  void afterLostReadsTheDelayCountsAgain() {
    defrost(100, 200).lose(140, 145, "reversing valve");
    assertThat(Told.of(FAN, fan(136, 149)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on 36.0 s to 37.0 s after its start, for at least 12.0 s
            told at 136: X-01 FAIL: defrost 1: outdoor fan is on 36.0 s to 37.0 s after its start, for at least 0.0 s
            open 100 to 135
            """);
    anew();
    defrost(100, 200).lose(140, 145, "reversing valve");
    assertThat(Told.of(FAN, fan(145, 149)))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan is off
            1 INCONCLUSIVE GAP (99, 100] to 200: defrost 1: whether outdoor fan is off is not known, nothing was read
            open 100 to 199
            """);
    anew();
    defrost(100, 200).lose(140, 145, "reversing valve");
    assertThat(Told.of(FAN, fan(145, 152)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 1.0 s
            told at 150: X-01 FAIL: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 0.0 s
            open 100 to 149
            """);
  }

  @Test
  void aPhaseThatGoesOnAtTheEndOfTheRunIsCut() {
    assertThat(Told.of(FAN, defrost(560, 700)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited outdoor fan is off
            1 INCONCLUSIVE OPEN_AT_END (559, 560] to 600, cut: defrost 1: outdoor fan is off until the run ended before it did
            open 560 to the end
            """);
    assertThat(Told.of(FAN, fan(580, 590)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (559, 560] to 600: defrost 1: outdoor fan is on 20.0 s to 21.0 s after its start, for at least 9.0 s
            told at 580: X-01 FAIL: defrost 1: outdoor fan is on 20.0 s to 21.0 s after its start, for at least 0.0 s
            open 560 to 579
            """);
  }

  @Test
  void lostReadsMayHideAPhaseInWhichItWasNotSo() {
    maker.lose(200, 220, "reversing valve");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            NOT_EXERCISED
            """);
    assertThat(Told.of(FAN, fan(190, 300)))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan is off
            1 INCONCLUSIVE GAP (199, 220] to 220: a defrost may have been hidden between 199.0 s and 220.0 s, where nothing was read
            """);
  }

  @Test
  void lostReadsOfWhatShouldHoldAreAGap() {
    assertThat(Told.of(FAN, defrost(100, 200).lose(150, 152, "outdoor fan")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan is off
            1 INCONCLUSIVE GAP (99, 100] to 200: defrost 1: whether outdoor fan is off is not known, nothing was read
            open 100 to 199
            """);
  }

  @Test
  void aPowerCutBeforeTheViolationExcuses() {
    defrost(100, 200).set(140, "controller supply", "off");
    assertThat(Told.of(FAN, fan(150, 160)))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited outdoor fan is off
            1 VOID UNLESS (99, 100] to 200: does not count: the power was cut
            open 100 to 149
            """);
    maker.set(140, "controller supply", "on").set(151, "controller supply", "off");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 9.0 s
            told at 150: X-01 FAIL: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 0.0 s
            open 100 to 149
            """);
  }

  @Test
  void theWorstValueOfAStretchIsTold() {
    runs(100, 300).set(150, "coil temperature", 2).set(200, "coil temperature", 4);
    assertThat(Told.of(WARM, maker))
        .isEqualTo(
            """
            PASS; awaited coil temperature is above 0 °C
            1 PASS (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: coil temperature is above 0 °C, lowest 2 °C
              measured 2 °C, limit 0 °C, inside by 2 K
            open 100 to 299
            """);
    maker.set(250, "coil temperature", -3).set(260, "coil temperature", 1);
    assertThat(Told.of(WARM, maker))
        .isEqualTo(
            """
            FAIL; awaited coil temperature is above 0 °C
            1 FAIL VIOLATED (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: coil temperature is at most 0 °C 150.0 s to 151.0 s after that, for at least 10.0 s, lowest -3 °C, 3 K too low
              measured -3 °C, limit 0 °C, inside by -3 K
            told at 250: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: coil temperature is at most 0 °C 150.0 s to 151.0 s after that, for at least 0.0 s, lowest -3 °C, 3 K too low
            open 100 to 249
            """);
  }

  @Test
  void aStretchThatFailsFromItsBeginningSaysSo() {
    runs(100, 300).set(50, "coil temperature", -3);
    assertThat(Told.of(WARM, maker))
        .isEqualTo(
            """
            FAIL; awaited coil temperature is above 0 °C
            1 FAIL VIOLATED (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: coil temperature is at most 0 °C from then on, for at least 199.0 s, lowest -3 °C, 3 K too low
              measured -3 °C, limit 0 °C, inside by -3 K
            told at 100: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: coil temperature is at most 0 °C from then on, for at least 0.0 s, lowest -3 °C, 3 K too low
            """);
    maker.lose(350, 360, "compressor speed");
    assertThat(Told.of(WARM, maker))
        .isEqualTo(
            """
            FAIL; awaited coil temperature is above 0 °C
            1 FAIL VIOLATED (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: coil temperature is at most 0 °C from then on, for at least 199.0 s, lowest -3 °C, 3 K too low
              measured -3 °C, limit 0 °C, inside by -3 K
            2 INCONCLUSIVE GAP (349, 360] to 360: compressor is on may have held between 349.0 s and 360.0 s
            told at 100: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: coil temperature is at most 0 °C from then on, for at least 0.0 s, lowest -3 °C, 3 K too low
            """);
  }
}
