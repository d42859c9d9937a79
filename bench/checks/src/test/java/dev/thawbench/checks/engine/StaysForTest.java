package dev.thawbench.checks.engine;

import static dev.thawbench.checks.lab.Lab.FAULT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of how long a state stays after an event. */
class StaysForTest {
  private static final String STAYS = "after power-up, compressor stays off for at least 60 s";

  private final TraceMaker maker = Lab.heating();

  private TraceMaker poweredUntil(double start) {
    return maker
        .set(0, "controller supply", "off")
        .set(100, "controller supply", "on")
        .set(start, "compressor speed", 60);
  }

  @Test
  void whatStaysLongEnoughPasses() {
    String stayed =
        """
        PASS; awaited compressor is off for at least 60 s
        1 PASS at 100 to 160: power-up at 100.0 s: compressor is off, limit 60 s
        open 100 to 159
        """;
    assertThat(Told.of(STAYS, poweredUntil(200))).isEqualTo(stayed);
    assertThat(Told.of(STAYS, poweredUntil(162))).isEqualTo(stayed);
  }

  @Test
  void whatMayHaveStayedLongEnoughIsNotKnown() {
    assertThat(Told.of(STAYS, poweredUntil(160)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited compressor is off for at least 60 s
            1 INCONCLUSIVE SAMPLING at 100 to 159: power-up at 100.0 s: compressor is off: only for 59.0 s to 60.0 s, limit 60 s, the samples lie too far apart
              measured 59 to 60 s, limit 60 s, inside by -1 to 0 s
            open 100 to 159
            """);
  }

  @Test
  void whatDidNotStayLongEnoughFails() {
    assertThat(Told.of(STAYS, poweredUntil(150)))
        .isEqualTo(
            """
            FAIL; awaited compressor is off for at least 60 s
            1 FAIL TOO_SHORT at 100 to 149: power-up at 100.0 s: compressor is off only for 49.0 s to 50.0 s, limit 60 s, 10.0 s to 11.0 s too short
              measured 49 to 50 s, limit 60 s, inside by -11 to -10 s
            told at 150 in the words of 1
            open 100 to 149
            """);
    assertThat(Told.of(STAYS.replace("60 s", "60 s ± 15 s"), maker))
        .isEqualTo(
            """
            PASS; awaited compressor is off for at least 60 s ± 15 s
            1 PASS at 100 to 145: power-up at 100.0 s: compressor is off, limit 60 s ± 15 s
            open 100 to 144
            """);
  }

  @Test
  void whatWasNotSoAtAllFails() {
    assertThat(Told.of(STAYS, poweredUntil(50)))
        .isEqualTo(
            """
            FAIL; awaited compressor is off for at least 60 s
            1 FAIL TOO_SHORT at 100 to 100: power-up at 100.0 s: compressor is off only for 0.0 s, limit 60 s, 60.0 s too short
              measured 0 s, limit 60 s, inside by -60 s
            told at 100 in the words of 1
            """);
  }

  @Test
  void lostReadsHideWhetherItStayed() {
    assertThat(Told.of(STAYS, poweredUntil(300).lose(130, 135, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor is off for at least 60 s
            1 INCONCLUSIVE GAP at 100 to 129: power-up at 100.0 s: compressor is off: only for at least 29.0 s, limit 60 s, nothing was read
              measured 29 to ∞ s, limit 60 s, inside by -31 to ∞ s
            open 100 to 134
            """);
    assertThat(Told.of(STAYS, poweredUntil(300).lose(95, 105, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor is off for at least 60 s
            1 INCONCLUSIVE GAP at 100 to 100: power-up at 100.0 s: whether compressor is off at that instant is not known
            open 100 to 104
            """);
  }

  @Test
  void theRunMayEndBeforeItStayedLongEnough() {
    poweredUntil(300);
    assertThat(Told.of(STAYS, maker.trace(1, 159)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited compressor is off for at least 60 s
            1 INCONCLUSIVE OPEN_AT_END at 100 to 159, cut: power-up at 100.0 s: compressor is off: only for at least 59.0 s, limit 60 s, the run ended before the answer was due
              measured 59 to ∞ s, limit 60 s, inside by -1 to ∞ s
            open 100 to the end
            """);
    assertThat(Told.of(STAYS, maker.trace(1, 160)))
        .isEqualTo(
            """
            PASS; awaited compressor is off for at least 60 s
            1 PASS at 100 to 160: power-up at 100.0 s: compressor is off, limit 60 s
            open 100 to 159
            """);
  }

  @Test
  void whatBeginsInTheSampleIntervalOfItsTriggerHasABorder() {
    String fan = "when compressor starts, outdoor fan is on for at least 20 s";
    maker.set(100, "compressor speed", 60).set(100, "outdoor fan", "on");
    maker.set(150, "outdoor fan", "off");
    assertThat(Told.of(fan, maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is on for at least 20 s
            1 PASS (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: outdoor fan is on, limit 20 s (not judged at its border)
            open 100 to 119
            """);
    maker.set(110, "outdoor fan", "off");
    assertThat(Told.of(fan, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is on for at least 20 s
            1 FAIL TOO_SHORT (99, 100] to 109: compressor starts between 99.0 s and 100.0 s: outdoor fan is on only for 9.0 s to 11.0 s, limit 20 s, 9.0 s to 11.0 s too short
              measured 9 to 11 s, limit 20 s, inside by -11 to -9 s
            told at 110 in the words of 1
            open 100 to 109
            """);
  }

  @Test
  void theWorstValueOfTheTimeThatItStayedIsTold() {
    String cold =
        "when " + FAULT + " is applied, coil temperature is at most 10 °C for at least 30 s";
    maker.set(100, FAULT, "on").set(110, "coil temperature", 7).set(120, "coil temperature", 3);
    assertThat(Told.of(cold, maker.set(131, "coil temperature", 20)))
        .isEqualTo(
            """
            PASS; awaited coil temperature is at most 10 °C for at least 30 s
            1 PASS at 100 to 130: fault 'coil sensor open' is applied at 100.0 s: coil temperature is at most 10 °C, limit 30 s, highest 7 °C
              measured 7 °C, limit 10 °C, inside by 3 K
            open 100 to 129
            """);
    assertThat(Told.of(cold, maker.set(129, "coil temperature", 20)))
        .isEqualTo(
            """
            FAIL; awaited coil temperature is at most 10 °C for at least 30 s
            1 FAIL TOO_SHORT at 100 to 129: fault 'coil sensor open' is applied at 100.0 s: coil temperature is at most 10 °C only for 29.0 s, limit 30 s, 1.0 s too short
              measured 29 s, limit 30 s, inside by -1 s
            told at 129 in the words of 1
            open 100 to 128
            """);
  }
}
