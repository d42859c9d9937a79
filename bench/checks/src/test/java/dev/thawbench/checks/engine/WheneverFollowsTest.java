package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.CompressorAndFan.WHENEVER;
import static dev.thawbench.checks.engine.CompressorAndFan.runs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All that is said of what has to come within a time of every instant of a condition. */
class WheneverFollowsTest {
  @Test
  void anAnswerInTimePasses() {
    assertThat(Told.of(WHENEVER, runs(100, 300, 105, 350)))
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
    assertThat(Told.of(WHENEVER, runs(100, 300, 50)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on: it was so already
              measured 0 s, limit 10 s, inside by 10 s
            """);
  }

  @Test
  void anAnswerThatMayBeInTimeIsNotKnown() {
    assertThat(Told.of(WHENEVER, runs(100, 300, 110, 350)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, the samples lie too far apart
            open 100 to 109
            """);
  }

  @Test
  void aLateAnswerIsToldBeforeItComes() {
    assertThat(Told.of(WHENEVER, runs(100, 300, 115, 350)))
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
    String tolerant = WHENEVER.replace("10 s", "10 s ± 3 s");
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
    assertThat(Told.of(WHENEVER, runs(100, 300, 190, 350)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 89.0 s to 90.0 s, limit 10 s, 79.0 s to 80.0 s late
              measured 89 to 90 s, limit 10 s, inside by -80 to -79 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
    String missing =
        """
        FAIL; awaited outdoor fan comes on within 10 s
        1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s, at least 90.0 s late
          measured 100 to ∞ s, limit 10 s, inside by -∞ to -90 s
        told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
        open 100 to 109
        """;
    assertThat(Told.of(WHENEVER, runs(100, 300, 220, 350))).isEqualTo(missing);
    assertThat(Told.of(WHENEVER, runs(100, 300))).isEqualTo(missing);
  }

  @Test
  void anAnswerMayComeAfterTheConditionEnded() {
    assertThat(Told.of(WHENEVER, runs(100, 104, 108)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 104: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on after 7.0 s to 9.0 s, limit 10 s
              measured 7 to 9 s, limit 10 s, inside by 1 to 3 s
            open 100 to 114
            """);
    assertThat(Told.of(WHENEVER, runs(100, 104, 113)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 104: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 12.0 s to 13.0 s, limit 10 s, 2.0 s to 3.0 s late
              measured 12 to 13 s, limit 10 s, inside by -3 to -2 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
    assertThat(Told.of(WHENEVER, runs(100, 104, 140)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 104: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 39.0 s to 40.0 s, limit 10 s, 29.0 s to 30.0 s late
              measured 39 to 40 s, limit 10 s, inside by -30 to -29 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
    assertThat(Told.of(WHENEVER, runs(100, 104)))
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
  void aPowerCutBeforeTheAnswerIsDueExcuses() {
    assertThat(Told.of(WHENEVER, runs(100, 300, 130).set(106, "controller supply", "off")))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited outdoor fan comes on within 10 s
            1 VOID UNLESS (99, 100] to 300: does not count: the power was cut
            open 100 to 129
            """);
    assertThat(Told.of(WHENEVER, runs(100, 300, 130).set(120, "controller supply", "off")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 300: compressor is on between 99.0 s and 100.0 s: outdoor fan comes on only after 29.0 s to 30.0 s, limit 10 s, 19.0 s to 20.0 s late
              measured 29 to 30 s, limit 10 s, inside by -20 to -19 s
            told at 110: X-01 FAIL: compressor is on between 99.0 s and 100.0 s: outdoor fan does not come on within 10.0 s, limit 10 s, at least 0.0 s late
            open 100 to 109
            """);
    assertThat(Told.of(WHENEVER, runs(100, 300, 105).set(250, "controller supply", "off")))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited outdoor fan comes on within 10 s
            1 VOID UNLESS (99, 100] to 300: does not count: the power was cut
            open 100 to 104
            """);
  }
}
