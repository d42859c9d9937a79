package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.CompressorAndFan.WHENEVER;
import static dev.thawbench.checks.engine.CompressorAndFan.runs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What lost reads leave open of what has to come within a time of every instant. */
class WheneverLostReadsTest {
  @Test
  void aConditionThatOnlyMayHaveHeldCountsWhereItWouldFail() {
    assertThat(Told.of(WHENEVER, runs(100, 100).lose(200, 220, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (199, 220] to 220: compressor is on may have held between 199.0 s and 220.0 s, where nothing was read; whether outdoor fan comes on in time is not known
            open 220 to 230
            """);
    assertThat(Told.of(WHENEVER, runs(100, 100, 50).lose(200, 220, "compressor speed")))
        .isEqualTo(
            """
            NOT_EXERCISED
            """);
  }

  @Test
  void lostReadsOfTheAnswerAreAGap() {
    assertThat(Told.of(WHENEVER, runs(100, 300, 105).lose(150, 162, "outdoor fan")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, nothing was read
            open 100 to 104, 150 to 161
            """);
    assertThat(Told.of(WHENEVER, runs(100, 300, 105).lose(150, 157, "outdoor fan")))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 4.0 s to 8.0 s, limit 10 s
              measured 4 to 8 s, limit 10 s, inside by 2 to 6 s
            open 100 to 104, 150 to 156
            """);
    assertThat(Told.of(WHENEVER, runs(100, 300, 120).lose(103, 109, "outdoor fan")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 10.0 s to 11.0 s, limit 10 s, 0.0 s to 1.0 s late
              measured 10 to 11 s, limit 10 s, inside by -1 to 0 s
            told at 119: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 118
            """);
    assertThat(Told.of(WHENEVER, runs(100, 300).lose(103, 600, "outdoor fan")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, nothing was read
            open 100 to 599
            """);
  }

  @Test
  void lostReadsOfTheConditionDoNotEndIt() {
    assertThat(Told.of(WHENEVER, runs(100, 300, 130).lose(105, 108, "compressor speed")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 29.0 s to 30.0 s, limit 10 s, 19.0 s to 20.0 s late
              measured 29 to 30 s, limit 10 s, inside by -20 to -19 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
  }
}
