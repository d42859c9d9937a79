package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said where several interlocks have to be so at an event. */
class SeveralInterlocksTest {
  private static final String AT = "at every reversing valve switch, ";
  private static final String SPEED = "compressor speed has been at most 20 Hz for 5 s";
  private static final String PRESSURE = "pressure difference is between 1 bar and 15 bar";

  private final TraceMaker maker =
      Lab.heating()
          .set(0, "compressor speed", 60)
          .set(50, "compressor speed", 15)
          .set(0, "pressure difference", 8)
          .set(100, "reversing valve", "defrost");

  @Test
  void ofSeveralInterlocksAllAreToldAndTheOneNearestItsLimitIsTheMargin() {
    assertThat(Told.of(AT + SPEED + " and " + PRESSURE, maker))
        .isEqualTo(
            """
            PASS; awaited compressor speed has been at most 20 Hz for 5 s and pressure difference is between 1 bar and 15 bar
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed has been at most 20 Hz for 5 s, highest 15 Hz and pressure difference is between 1 bar and 15 bar, at 8 bar
              measured 15 Hz, limit 20 Hz, inside by 5 Hz
            """);
    assertThat(Told.of(AT + PRESSURE + " and " + SPEED, maker))
        .isEqualTo(
            """
            PASS; awaited pressure difference is between 1 bar and 15 bar and compressor speed has been at most 20 Hz for 5 s
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: pressure difference is between 1 bar and 15 bar, at 8 bar and compressor speed has been at most 20 Hz for 5 s, highest 15 Hz
              measured 8 bar, limit 1 bar to 15 bar, inside by 7 bar
            """);
    maker.set(90, "pressure difference", 15);
    assertThat(Told.of(AT + SPEED + " and " + PRESSURE, maker))
        .isEqualTo(
            """
            PASS; awaited compressor speed has been at most 20 Hz for 5 s and pressure difference is between 1 bar and 15 bar
            1 PASS (99, 100] to 100, marginal: reversing valve switches between 99.0 s and 100.0 s: compressor speed has been at most 20 Hz for 5 s, highest 15 Hz and pressure difference is between 1 bar and 15 bar, at 15 bar
              measured 15 bar, limit 1 bar to 15 bar, inside by 0 bar
            """);
    assertThat(Told.of(AT + PRESSURE + " and " + SPEED, maker))
        .isEqualTo(
            """
            PASS; awaited pressure difference is between 1 bar and 15 bar and compressor speed has been at most 20 Hz for 5 s
            1 PASS (99, 100] to 100, marginal: reversing valve switches between 99.0 s and 100.0 s: pressure difference is between 1 bar and 15 bar, at 15 bar and compressor speed has been at most 20 Hz for 5 s, highest 15 Hz
              measured 15 bar, limit 1 bar to 15 bar, inside by 0 bar
            """);
  }

  @Test
  void ofSeveralInterlocksTheOneThatFailsIsTold() {
    maker.set(90, "pressure difference", 17).lose(96, 98, "compressor speed");

    assertThat(Told.of(AT + SPEED + " and " + PRESSURE, maker))
        .isEqualTo(
            """
            FAIL; awaited compressor speed has been at most 20 Hz for 5 s and pressure difference is between 1 bar and 15 bar
            1 FAIL VIOLATED (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: pressure difference is not between 1 bar and 15 bar, at 17 bar, 2 bar too high
              measured 17 bar, limit 1 bar to 15 bar, inside by -2 bar
            told at 100 in the words of 1
            """);
    assertThat(Told.of(AT + PRESSURE + " and " + SPEED, maker))
        .isEqualTo(
            """
            FAIL; awaited pressure difference is between 1 bar and 15 bar and compressor speed has been at most 20 Hz for 5 s
            1 FAIL VIOLATED (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: pressure difference is not between 1 bar and 15 bar, at 17 bar, 2 bar too high
              measured 17 bar, limit 1 bar to 15 bar, inside by -2 bar
            told at 100 in the words of 1
            """);
    maker.set(90, "pressure difference", 10);
    assertThat(Told.of(AT + SPEED + " and " + PRESSURE, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor speed has been at most 20 Hz for 5 s and pressure difference is between 1 bar and 15 bar
            1 INCONCLUSIVE GAP (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: whether compressor speed has been at most 20 Hz for 5 s is not known, nothing was read
            """);
    assertThat(Told.of(AT + PRESSURE + " and " + SPEED, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited pressure difference is between 1 bar and 15 bar and compressor speed has been at most 20 Hz for 5 s
            1 INCONCLUSIVE GAP (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: whether compressor speed has been at most 20 Hz for 5 s is not known, nothing was read
            """);
  }

  @Test
  void anInterlockWithoutANumberLeavesTheMarginToTheOther() {
    assertThat(Told.of(AT + "outdoor fan is off and compressor speed is at most 20 Hz", maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off and compressor speed is at most 20 Hz
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: outdoor fan is off and compressor speed is at most 20 Hz, at 15 Hz
              measured 15 Hz, limit 20 Hz, inside by 5 Hz
            """);
    assertThat(Told.of(AT + "compressor speed is at most 20 Hz and outdoor fan is off", maker))
        .isEqualTo(
            """
            PASS; awaited compressor speed is at most 20 Hz and outdoor fan is off
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed is at most 20 Hz, at 15 Hz and outdoor fan is off
              measured 15 Hz, limit 20 Hz, inside by 5 Hz
            """);
  }
}
