package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of an answer whose time counts only while a condition holds. */
class RunningClockTest {
  private static final String CLOCK =
      "when coil temperature falls below -6 °C, outdoor fan comes on within 20 s of compressor"
          + " running";

  private final TraceMaker maker =
      Lab.heating().set(100, "coil temperature", -8).during(50, 110, "compressor speed", 60);

  @Test
  void aClockCountsOnlyWhileItRuns() {
    maker.during(200, 500, "compressor speed", 60);
    assertThat(Told.of(CLOCK, maker.set(205, "outdoor fan", "on")))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 20 s of compressor running
            1 PASS at 100 to 205: coil temperature falls below -6 °C at 100.0 s: outdoor fan comes on after 13.0 s to 16.0 s, limit 20 s
              measured 13 to 16 s, limit 20 s, inside by 4 to 7 s
            open 100 to 204
            """);
    assertThat(Told.of(CLOCK, maker.set(205, "outdoor fan", "off").set(210, "outdoor fan", "on")))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited outdoor fan comes on within 20 s of compressor running
            1 INCONCLUSIVE SAMPLING at 100 to 211: coil temperature falls below -6 °C at 100.0 s: whether outdoor fan comes on in time is not known, the samples lie too far apart
              measured 18 to 21 s, limit 20 s, inside by -1 to 2 s
            open 100 to 211
            """);
    assertThat(Told.of(CLOCK, maker.set(210, "outdoor fan", "off").set(230, "outdoor fan", "on")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 20 s of compressor running
            1 FAIL LATE at 100 to 211: coil temperature falls below -6 °C at 100.0 s: outdoor fan comes on only after 38.0 s to 41.0 s, limit 20 s, 18.0 s to 21.0 s late
              measured 38 to 41 s, limit 20 s, inside by -21 to -18 s
            told at 212: X-01 FAIL: coil temperature falls below -6 °C at 100.0 s: outdoor fan does not come on within 21.0 s, limit 20 s
            open 100 to 211
            """);
    assertThat(Told.of(CLOCK, maker.set(230, "outdoor fan", "off")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 20 s of compressor running
            1 FAIL MISSING at 100 to 211: coil temperature falls below -6 °C at 100.0 s: outdoor fan does not come on within 308.0 s, limit 20 s
              measured 308 to ∞ s, limit 20 s, inside by -∞ to -288 s
            told at 212: X-01 FAIL: coil temperature falls below -6 °C at 100.0 s: outdoor fan does not come on within 21.0 s, limit 20 s
            open 100 to 211
            """);
  }

  @Test
  void aClockThatStandsIsCutByTheEndOfTheRun() {
    assertThat(Told.of(CLOCK, maker))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited outdoor fan comes on within 20 s of compressor running
            1 INCONCLUSIVE OPEN_AT_END at 100 to 600, cut: coil temperature falls below -6 °C at 100.0 s: the run ended before the answer was due
            open 100 to the end
            """);
  }

  @Test
  void aClockInLostReadsIsInDoubt() {
    maker
        .set(110, "compressor speed", 60)
        .set(118, "compressor speed", 0)
        .lose(112, 140, "compressor speed");
    assertThat(Told.of(CLOCK, maker))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited outdoor fan comes on within 20 s of compressor running
            1 INCONCLUSIVE OPEN_AT_END at 100 to 600, cut: coil temperature falls below -6 °C at 100.0 s: the run ended before the answer was due
            open 100 to the end
            """);
    assertThat(Told.of(CLOCK, maker.set(150, "outdoor fan", "on")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 20 s of compressor running
            1 INCONCLUSIVE GAP at 100 to 600: coil temperature falls below -6 °C at 100.0 s: whether outdoor fan comes on in time is not known, nothing was read
              measured 11 to 40 s, limit 20 s, inside by -20 to 9 s
            open 100 to the end
            """);
  }
}
