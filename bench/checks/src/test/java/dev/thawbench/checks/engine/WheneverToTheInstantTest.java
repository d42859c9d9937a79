package dev.thawbench.checks.engine;

import static dev.thawbench.checks.lab.Lab.FAULT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** The limit of what has to follow every instant, where each instant is known. */
class WheneverToTheInstantTest {
  private static final String APPLIED =
      "whenever coil temperature < -6 °C, " + FAULT + " is applied within 20 s";

  /** What the bench writes itself is known to the instant. */
  private static TraceMaker cold(double from, double to, double... fault) {
    return Lab.heating()
        .set(from, "coil temperature", -7)
        .set(to, "coil temperature", 3)
        .toggle(FAULT, fault);
  }

  @Test
  void theLimitIsClosed() {
    assertThat(Told.of(APPLIED, cold(100, 200, 120)))
        .isEqualTo(
            """
            PASS; awaited fault 'coil sensor open' is applied within 20 s
            1 PASS at 100 to 200, marginal: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied after 20.0 s, limit 20 s
              measured 20 s, limit 20 s, inside by 0 s
            open 100 to 119
            """);
    assertThat(Told.of(APPLIED, cold(100, 200, 121)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 20 s
            1 FAIL LATE at 100 to 200: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied only after 21.0 s, limit 20 s, 1.0 s late
              measured 21 s, limit 20 s, inside by -1 s
            told at 120: X-01 FAIL: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 20.0 s, limit 20 s, at least 0.0 s late
            open 100 to 119
            """);
  }

  @Test
  void whatIsAwayForExactlyTheLimitIsBackInTime() {
    assertThat(Told.of(APPLIED, cold(100, 200, 50, 150, 170)))
        .isEqualTo(
            """
            PASS; awaited fault 'coil sensor open' is applied within 20 s
            1 PASS at 100 to 200, marginal: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied after 20.0 s, limit 20 s
              measured 20 s, limit 20 s, inside by 0 s
            open 150 to 169
            """);
    assertThat(Told.of(APPLIED, cold(100, 200, 50, 150, 171)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 20 s
            1 FAIL LATE at 100 to 200: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied only after 21.0 s, limit 20 s, 1.0 s late
              measured 21 s, limit 20 s, inside by -1 s
            told at 170: X-01 FAIL: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 20.0 s, limit 20 s, at least 0.0 s late
            open 150 to 169
            """);
  }

  @Test
  void whatEndsAtTheInstantAtWhichTheConditionEndsWasThereToTheEnd() {
    String wasThere =
        """
        PASS; awaited fault 'coil sensor open' is applied within 20 s
        1 PASS at 100 to 200: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied: it was so already
          measured 0 s, limit 20 s, inside by 20 s
        open 200 to 220
        """;
    assertThat(Told.of(APPLIED, cold(100, 200, 50, 200))).isEqualTo(wasThere);
    assertThat(Told.of(APPLIED, cold(100, 200, 50, 199)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 20 s
            1 FAIL LATE at 100 to 200: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 200.0 s, limit 20 s, at least 180.0 s late
              measured 200 to ∞ s, limit 20 s, inside by -∞ to -180 s
            told at 219: X-01 FAIL: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 20.0 s, limit 20 s, at least 0.0 s late
            open 199 to 218
            """);
    assertThat(Told.of("strictly " + APPLIED, cold(100, 200, 50, 200))).isEqualTo(wasThere);
  }

  @Test
  void theEndOfTheRunMayComeAtTheVeryLimit() {
    assertThat(Told.of(APPLIED, cold(100, 200).trace(1, 119)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited fault 'coil sensor open' is applied within 20 s
            1 INCONCLUSIVE OPEN_AT_END at 100 to 119, cut: coil temperature is below -6 °C at 100.0 s: whether fault 'coil sensor open' is applied in time is not known, the run ended before the answer was due
            open 100 to the end
            """);
    assertThat(Told.of(APPLIED, cold(100, 200).trace(1, 120)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 20 s
            1 FAIL LATE at 100 to 120: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 20.0 s, limit 20 s, at least 0.0 s late
              measured 20 to ∞ s, limit 20 s, inside by -∞ to 0 s
            told at 120 in the words of 1
            open 100 to 119
            """);
    assertThat(Told.of(APPLIED, cold(100, 200).trace(1, 121)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 20 s
            1 FAIL LATE at 100 to 121: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 21.0 s, limit 20 s, at least 1.0 s late
              measured 21 to ∞ s, limit 20 s, inside by -∞ to -1 s
            told at 120: X-01 FAIL: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is not applied within 20.0 s, limit 20 s, at least 0.0 s late
            open 100 to 119
            """);
  }

  @Test
  void withoutATimeItHasToBeThereAtOnce() {
    String atOnce = APPLIED.replace("20 s", "0 s");
    assertThat(Told.of(atOnce, cold(100, 200, 100)))
        .isEqualTo(
            """
            PASS; awaited fault 'coil sensor open' is applied within 0 s
            1 PASS at 100 to 200, marginal: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied: it was so already
              measured 0 s, limit 0 s, inside by 0 s
            """);
    assertThat(Told.of(atOnce, cold(100, 200, 101)))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 0 s
            1 FAIL LATE at 100 to 200: coil temperature is below -6 °C at 100.0 s: fault 'coil sensor open' is applied only after 1.0 s, limit 0 s, 1.0 s late
              measured 1 s, limit 0 s, inside by -1 s
            told at 101 in the words of 1
            open 100 to 100
            """);
  }
}
