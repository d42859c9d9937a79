package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.CompressorAndFan.WHEN;
import static dev.thawbench.checks.engine.CompressorAndFan.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of a state that has to follow within a time. */
class StateFollowsTest {
  private final TraceMaker maker = runs(100, 300);

  @Test
  void anAnswerNearTheLimitIsMarginal() {
    maker.set(109, "outdoor fan", "on");
    assertThat(Told.of(WHEN, maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 109, marginal: compressor starts between 99.0 s and 100.0 s: outdoor fan comes on after 8.0 s to 10.0 s, limit 10 s
              measured 8 to 10 s, limit 10 s, inside by 0 to 2 s
            open 100 to 108
            """);
  }

  @Test
  void anAnswerThatMayBeInTimeIsNotKnown() {
    maker.set(110, "outdoor fan", "on");
    assertThat(Told.of(WHEN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, the samples lie too far apart
              measured 9 to 11 s, limit 10 s, inside by -1 to 1 s
            open 100 to 109
            """);
  }

  @Test
  void anAnswerThatWentBeforeItsTriggerMayHaveBeenThere() {
    maker.set(50, "outdoor fan", "on").set(100, "outdoor fan", "off");
    assertThat(Told.of(WHEN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, the samples lie too far apart
              measured 0 to ∞ s, limit 10 s, inside by -∞ to 10 s
            open 100 to 109
            """);
  }

  @Test
  void anAnswerLostInTheMeantimeIsAGap() {
    maker.lose(104, 120, "outdoor fan");
    assertThat(Told.of(WHEN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, nothing was read
              measured 0 to ∞ s, limit 10 s, inside by -∞ to 10 s
            open 100 to 119
            """);
    assertThat(Told.of(WHEN, maker.set(115, "outdoor fan", "on")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, nothing was read
              measured 3 to 21 s, limit 10 s, inside by -11 to 7 s
            open 100 to 119
            """);
  }

  @Test
  void anAnswerLostNearTheEndOfTheRunIsAGap() {
    maker.lose(104, 600, "outdoor fan");
    assertThat(Told.of(WHEN, maker.trace(1, 107)))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 107: compressor starts between 99.0 s and 100.0 s: the run ended before the answer was due
            open 100 to the end
            """);
  }

  @Test
  void aLateAnswerIsAwaitedForTenTimesItsLimit() {
    maker.set(150, "outdoor fan", "on");
    assertThat(Told.of(WHEN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan comes on only after 49.0 s to 51.0 s, limit 10 s, 39.0 s to 41.0 s late
              measured 49 to 51 s, limit 10 s, inside by -41 to -39 s
            told at 110: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 10 s
            open 100 to 109
            """);
    maker.set(150, "outdoor fan", "off").set(202, "outdoor fan", "on");
    assertThat(Told.of(WHEN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s
              measured 100 to ∞ s, limit 10 s, inside by -∞ to -90 s
            told at 110: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 10 s
            open 100 to 109
            """);
    assertThat(Told.of(WHEN, maker.trace(1, 130)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 30.0 s, limit 10 s
              measured 30 to ∞ s, limit 10 s, inside by -∞ to -20 s
            told at 110: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 10 s
            open 100 to 109
            """);
  }
}
