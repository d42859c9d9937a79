package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.CompressorAndFan.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of an event that has to follow within a time. */
class EventFollowsTest {
  private static final String VALVE =
      "when compressor starts, reversing valve switches within 10 s";

  private final TraceMaker maker = runs(100, 300);

  @Test
  void anEventThatFollowsInTimePasses() {
    maker.set(105, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            PASS; awaited reversing valve switches within 10 s
            1 PASS (99, 100] to 105: compressor starts between 99.0 s and 100.0 s: reversing valve switches after 4.0 s to 6.0 s, limit 10 s
              measured 4 to 6 s, limit 10 s, inside by 4 to 6 s
            open 100 to 104
            """);
  }

  @Test
  void anEventInTheSampleIntervalOfItsTriggerHasNoOrder() {
    maker.set(100, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited reversing valve switches within 10 s
            1 INCONCLUSIVE UNORDERED (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether reversing valve switches in time is not known, two changes lie inside one sample interval
              measured 0 to 1 s, limit 10 s, inside by 9 to 10 s
            open 100 to 110
            """);
    assertThat(Told.of(VALVE, maker.set(104, "reversing valve", "heating")))
        .isEqualTo(
            """
            PASS; awaited reversing valve switches within 10 s
            1 PASS (99, 100] to 104: compressor starts between 99.0 s and 100.0 s: reversing valve switches after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            open 100 to 103
            """);
  }

  @Test
  void anEventBeforeItsTriggerDoesNotCount() {
    maker.set(99, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: reversing valve does not switch within 10 s
              measured 10 to ∞ s, limit 10 s, inside by -∞ to 0 s
            told at 111 in the words of 1
            open 100 to 110
            """);
  }

  @Test
  void anEventAtTheLimitMayBeInTime() {
    maker.set(110, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited reversing valve switches within 10 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether reversing valve switches in time is not known, the samples lie too far apart
              measured 9 to 11 s, limit 10 s, inside by -1 to 1 s
            open 100 to 110
            """);
    assertThat(Told.of(VALVE.replace("10 s", "10 s ± 1 s"), maker))
        .isEqualTo(
            """
            PASS; awaited reversing valve switches within 10 s ± 1 s
            1 PASS (99, 100] to 110, marginal: compressor starts between 99.0 s and 100.0 s: reversing valve switches after 9.0 s to 11.0 s, limit 10 s ± 1 s
              measured 9 to 11 s, limit 10 s ± 1 s, inside by 0 to 2 s
            open 100 to 109
            """);
  }

  @Test
  void anEventAfterTheLimitIsLate() {
    maker.set(112, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s
            1 FAIL LATE (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: reversing valve switches only after 11.0 s to 13.0 s, limit 10 s, 1.0 s to 3.0 s late
              measured 11 to 13 s, limit 10 s, inside by -3 to -1 s
            told at 111: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: reversing valve does not switch within 10 s
            open 100 to 110
            """);
    assertThat(Told.of(VALVE.replace("10 s", "10 s ± 1 s"), maker))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s ± 1 s
            1 FAIL LATE (99, 100] to 111: compressor starts between 99.0 s and 100.0 s: reversing valve switches only after 11.0 s to 13.0 s, limit 10 s ± 1 s, 0.0 s to 2.0 s late
              measured 11 to 13 s, limit 10 s ± 1 s, inside by -2 to 0 s
            told at 112 in the words of 1
            open 100 to 111
            """);
  }

  @Test
  void anEventIsAwaitedForTenTimesItsLimit() {
    maker.set(190, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s
            1 FAIL LATE (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: reversing valve switches only after 89.0 s to 91.0 s, limit 10 s, 79.0 s to 81.0 s late
              measured 89 to 91 s, limit 10 s, inside by -81 to -79 s
            told at 111: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: reversing valve does not switch within 10 s
            open 100 to 110
            """);
    maker.set(190, "reversing valve", "heating").set(230, "reversing valve", "defrost");
    String missing =
        """
        FAIL; awaited reversing valve switches within 10 s
        1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: reversing valve does not switch within 10 s
          measured 10 to ∞ s, limit 10 s, inside by -∞ to 0 s
        told at 111 in the words of 1
        open 100 to 110
        """;
    assertThat(Told.of(VALVE, maker)).isEqualTo(missing);
    assertThat(Told.of(VALVE, maker.trace(1, 150))).isEqualTo(missing);
  }

  @Test
  void anEventThatOnlyMayHaveHappenedIsNoAnswer() {
    maker.lose(103, 108, "reversing valve");
    String notKnown =
        """
        INCONCLUSIVE GAP; awaited reversing valve switches within 10 s
        1 INCONCLUSIVE GAP (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether reversing valve switches in time is not known, nothing was read
          measured 2 to 9 s, limit 10 s, inside by 1 to 8 s
        open 100 to 110
        """;
    assertThat(Told.of(VALVE, maker)).isEqualTo(notKnown);
    assertThat(Told.of(VALVE, maker.set(115, "reversing valve", "defrost"))).isEqualTo(notKnown);
    assertThat(Told.of(VALVE, maker.set(109, "reversing valve", "defrost")))
        .isEqualTo(
            """
            PASS; awaited reversing valve switches within 10 s
            1 PASS (99, 100] to 109, marginal: compressor starts between 99.0 s and 100.0 s: reversing valve switches after 8.0 s to 10.0 s, limit 10 s
              measured 8 to 10 s, limit 10 s, inside by 0 to 2 s
            open 100 to 108
            """);
  }

  @Test
  void theRunMayEndBeforeAnEventIsDue() {
    assertThat(Told.of(VALVE, maker.trace(1, 105)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited reversing valve switches within 10 s
            1 INCONCLUSIVE OPEN_AT_END (99, 100] to 105, cut: compressor starts between 99.0 s and 100.0 s: the run ended before the answer was due
            open 100 to the end
            """);
    assertThat(Told.of(VALVE, maker.trace(1, 110)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited reversing valve switches within 10 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether reversing valve switches in time is not known, the trigger is not known better
            open 100 to the end
            """);
    assertThat(Told.of(VALVE, maker.trace(1, 111)))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: reversing valve does not switch within 10 s
              measured 10 to ∞ s, limit 10 s, inside by -∞ to 0 s
            told at 111 in the words of 1
            open 100 to 110
            """);
  }
}
