package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of how long a phase lasts. */
class PhaseLastsTest {
  private static final String AT_MOST = "every defrost lasts at most 60 s";

  private static TraceMaker defrost(double... fromTo) {
    return Lab.heating().toggle("reversing valve", fromTo);
  }

  @Test
  void aPhaseThatIsShortEnoughPasses() {
    assertThat(Told.of(AT_MOST, defrost(100, 158, 200, 230)))
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
    assertThat(Told.of(AT_MOST.replace("60 s", "60 s ± 5 s"), defrost(100, 180)))
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
    assertThat(Told.of(between, defrost(100, 120, 200, 245, 300, 380)))
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
    assertThat(Told.of(AT_MOST, defrost(0, 80)))
        .isEqualTo(
            """
            FAIL; awaited at most 60 s
            1 FAIL TOO_LONG at 0 to 80, cut: defrost 1 lasted at least 79.0 s, limit 60 s, at least 19.0 s too long (ended by coil temperature 5 °C)
              measured 79 to ∞ s, limit 60 s, inside by -∞ to -19 s
            told at 61: X-01 FAIL: defrost 1 has lasted 61.0 s so far, limit 60 s, at least 1.0 s too long
            open 0 to 60
            """);
    assertThat(Told.of(AT_MOST, defrost(570, 700)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited at most 60 s
            1 INCONCLUSIVE OPEN_AT_END (569, 570] to 600, cut: defrost 1 had lasted at least 30.0 s, limit 60 s; the run ended before it did
              measured 30 to ∞ s, limit 60 s, inside by -∞ to 30 s
            open 570 to the end
            """);
    assertThat(Told.of(AT_MOST.replace("at most", "at least"), defrost(570, 700)))
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
    TraceMaker maker = defrost(100, 240).lose(130, 135, "reversing valve");
    assertThat(Told.of(AT_MOST, maker))
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
    TraceMaker maker = Lab.heating().lose(200, 280, "reversing valve");
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
    TraceMaker maker = Lab.heating().lose(500, 700, "reversing valve");
    assertThat(Told.of(AT_MOST, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited at most 60 s
            1 INCONCLUSIVE GAP (499, 600] to 600: a defrost may have been hidden between 499.0 s and 600.0 s, where nothing was read
            """);
    assertThat(Told.of(AT_MOST, maker.toggle("reversing valve", 495, 700)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited at most 60 s
            1 INCONCLUSIVE OPEN_AT_END (494, 495] to 600, cut: defrost 1 had lasted at least 4.0 s, limit 60 s; the run ended before it did
              measured 4 to ∞ s, limit 60 s, inside by -∞ to 56 s
            open 495 to the end
            """);
  }

  @Test
  void anExceptionExcusesUntilTheLimit() {
    String unless = AT_MOST + ", unless coil temperature falls below -6 °C";
    String excused =
        """
        NOT_EXERCISED; awaited at most 60 s
        1 VOID UNLESS (99, 100] to 180: does not count: coil temperature falls below -6 °C
        open 100 to 160
        """;
    assertThat(Told.of(unless, defrost(100, 180).set(160, "coil temperature", -7)))
        .isEqualTo(excused);
    assertThat(Told.of(unless, defrost(100, 180).set(161, "coil temperature", -7)))
        .isEqualTo(
            """
            FAIL; awaited at most 60 s
            1 FAIL TOO_LONG (99, 100] to 180: defrost 1 lasted 79.0 s to 81.0 s, limit 60 s, 19.0 s to 21.0 s too long (ended by coil temperature -7 °C)
              measured 79 to 81 s, limit 60 s, inside by -21 to -19 s
            told at 161: X-01 FAIL: defrost 1 has lasted 61.0 s so far, limit 60 s, at least 1.0 s too long
            open 100 to 160
            """);
    assertThat(Told.of(unless, defrost(100, 180).set(100, "coil temperature", -7)))
        .isEqualTo(excused);
  }
}
