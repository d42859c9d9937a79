package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.CompressorAndFan.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of what has to hold at every instant of a condition. */
class WheneverHoldsTest {
  private static final String WARM = "whenever compressor is on, coil temperature is above 0 °C";

  private final TraceMaker maker = runs(100, 300);

  @Test
  void theWorstValueOfAStretchIsTold() {
    maker.set(150, "coil temperature", 2).set(200, "coil temperature", 4);
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
    maker.set(50, "coil temperature", -3);
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
