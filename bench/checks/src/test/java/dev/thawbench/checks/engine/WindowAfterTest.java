package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of what has to hold in a window of time after an event. */
class WindowAfterTest {
  private static final String NEAR =
      "when setpoint changes by at least 2 K, supply temperature is within 1 K of setpoint from"
          + " 60 s to 90 s after";

  private final TraceMaker maker =
      Lab.heating()
          .set(0, "supply temperature", 35)
          .set(0, "setpoint", 35)
          .set(100, "setpoint", 40);

  private TraceMaker supply(double seconds, double celsius) {
    return maker.set(seconds, "supply temperature", celsius);
  }

  @Test
  void aWindowThatHoldsAllTheTimePasses() {
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
}
