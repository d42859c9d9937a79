package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.CompressorAndFan.WHENEVER;
import static dev.thawbench.checks.engine.CompressorAndFan.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/**
 * How far a condition asks for what has to follow it: from the run's start, through all of it, to
 * the run's end.
 */
class WheneverStretchTest {
  @Test
  void eachStretchIsAnOccurrence() {
    TraceMaker maker = runs(100, 120, 104, 130).set(200, "compressor speed", 60);
    maker.set(215, "compressor speed", 0).set(212, "outdoor fan", "on");
    maker.set(216, "outdoor fan", "off").set(300, "compressor speed", 60);
    maker.set(301, "compressor speed", 0).set(305, "outdoor fan", "on");
    assertThat(Told.of(WHENEVER, maker))
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

  @Test
  void anAnswerMayGoForNoLongerThanTheLimit() {
    assertThat(Told.of(WHENEVER, runs(100, 300, 103, 150, 158, 200, 207, 350)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 7.0 s to 9.0 s, limit 10 s
              measured 7 to 9 s, limit 10 s, inside by 1 to 3 s
            open 100 to 102, 150 to 157, 200 to 206
            """);
    assertThat(Told.of(WHENEVER, runs(100, 300, 103, 150, 158, 200, 217, 350)))
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
    assertThat(Told.of(WHENEVER, runs(100, 300, 103, 295, 302, 350)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 6.0 s to 8.0 s, limit 10 s
              measured 6 to 8 s, limit 10 s, inside by 2 to 4 s
            open 100 to 102, 295 to 310
            """);
    assertThat(Told.of(WHENEVER, runs(100, 300, 103, 295, 310, 350)))
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
  void aConditionThatHeldFromTheStartIsJudged() {
    assertThat(Told.of(WHENEVER, runs(0, 50, 15)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE at 0 to 50: compressor is on at 0.0 s: outdoor fan comes on only after 14.0 s to 15.0 s, limit 10 s, 4.0 s to 5.0 s late
              measured 14 to 15 s, limit 10 s, inside by -5 to -4 s
            told at 10: X-01 FAIL: compressor is on at 0.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 0 to 9
            """);
    assertThat(Told.of(WHENEVER, runs(0, 50, 5)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS at 0 to 50: compressor is on at 0.0 s: outdoor fan comes on after 4.0 s to 5.0 s, limit 10 s
              measured 4 to 5 s, limit 10 s, inside by 5 to 6 s
            open 0 to 4
            """);
  }

  @Test
  void theRunMayEndBeforeTheAnswerWasDue() {
    assertThat(Told.of(WHENEVER, runs(100, 300).trace(1, 105)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE OPEN_AT_END (99, 100] to 105, cut: compressor is on between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, the run ended before the answer was due
            open 100 to the end
            """);
    assertThat(Told.of(WHENEVER, runs(100, 300).trace(1, 110)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 110: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
              measured 10 to ∞ s, limit 10 s, inside by -∞ to 0 s
            told at 110 in the words of 1
            open 100 to 109
            """);
    assertThat(Told.of(WHENEVER, runs(100, 300, 104).trace(1, 106)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 106: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            open 100 to 103
            """);
  }
}
