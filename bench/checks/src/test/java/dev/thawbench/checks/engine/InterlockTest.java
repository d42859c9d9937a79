package dev.thawbench.checks.engine;

import static dev.thawbench.checks.lab.Lab.FAULT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of what is so at an event, or has been so for a time before it. */
class InterlockTest {
  private static final String SLOW =
      "at every reversing valve switch, compressor speed has been at most 20 Hz for 5 s";

  private final TraceMaker maker = Lab.heating().set(0, "compressor speed", 60);

  private TraceMaker slowFrom(double seconds) {
    return maker.set(seconds, "compressor speed", 15).set(100, "reversing valve", "defrost");
  }

  @Test
  void whatHasBeenSoLongEnoughPasses() {
    assertThat(Told.of(SLOW, slowFrom(94)))
        .isEqualTo(
            """
            PASS; awaited compressor speed has been at most 20 Hz for 5 s
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed has been at most 20 Hz for 5 s, highest 15 Hz
              measured 15 Hz, limit 20 Hz, inside by 5 Hz
            """);
  }

  @Test
  void whatMayHaveBeenSoLongEnoughIsNotKnown() {
    assertThat(Told.of(SLOW, slowFrom(95)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited compressor speed has been at most 20 Hz for 5 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: whether compressor speed has been at most 20 Hz for 5 s is not known, the samples lie too far apart
            """);
  }

  @Test
  void whatHasNotBeenSoLongEnoughFails() {
    assertThat(Told.of(SLOW, slowFrom(97)))
        .isEqualTo(
            """
            FAIL; awaited compressor speed has been at most 20 Hz for 5 s
            1 FAIL VIOLATED (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed was above 20 Hz in the 5 s before, highest 60 Hz, 40 Hz too high
              measured 60 Hz, limit 20 Hz, inside by -40 Hz
            told at 100 in the words of 1
            """);
  }

  @Test
  void whatWasNotSoOnlyInBetweenFails() {
    assertThat(
            Told.of(
                SLOW, slowFrom(90).set(96, "compressor speed", 30).set(98, "compressor speed", 10)))
        .isEqualTo(
            """
            FAIL; awaited compressor speed has been at most 20 Hz for 5 s
            1 FAIL VIOLATED (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed was above 20 Hz in the 5 s before, highest 30 Hz, 10 Hz too high
              measured 30 Hz, limit 20 Hz, inside by -10 Hz
            told at 100 in the words of 1
            """);
  }

  @Test
  void aToleranceShortensHowLongItHasToHaveBeenSo() {
    assertThat(Told.of(SLOW.replace("5 s", "5 s ± 2 s"), slowFrom(96)))
        .isEqualTo(
            """
            PASS; awaited compressor speed has been at most 20 Hz for 5 s ± 2 s
            1 PASS (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed has been at most 20 Hz for 5 s ± 2 s, highest 15 Hz
              measured 15 Hz, limit 20 Hz, inside by 5 Hz
            """);
    assertThat(
            Told.of(SLOW.replace("5 s", "5 s ± 2 s"), slowFrom(98).set(96, "compressor speed", 60)))
        .isEqualTo(
            """
            FAIL; awaited compressor speed has been at most 20 Hz for 5 s ± 2 s
            1 FAIL VIOLATED (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: compressor speed was above 20 Hz in the 5 s ± 2 s before, highest 60 Hz, 40 Hz too high
              measured 60 Hz, limit 20 Hz, inside by -40 Hz
            told at 100 in the words of 1
            """);
  }

  @Test
  void whatCameBeforeTheRunIsNotKnown() {
    maker.set(0, "compressor speed", 10).set(4, "reversing valve", "defrost");

    assertThat(Told.of(SLOW, maker))
        .isEqualTo(
            """
            INCONCLUSIVE CENSORED_AT_START; awaited compressor speed has been at most 20 Hz for 5 s
            1 INCONCLUSIVE CENSORED_AT_START (3, 4] to 4, cut: reversing valve switches between 3.0 s and 4.0 s: whether compressor speed has been at most 20 Hz for 5 s is not known, it began before the run did
            """);
  }

  @Test
  void whatBeganExactlySoLongAgoHasBeenSoLongEnough() {
    String sentence =
        "at every controller supply stop, coil temperature has been at most 2 °C for 5 s";
    maker.set(0, "coil temperature", 10).set(95, "coil temperature", 2);
    maker.set(100, "controller supply", "off");
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            PASS; awaited coil temperature has been at most 2 °C for 5 s
            1 PASS at 100 to 100, marginal: controller supply goes off at 100.0 s: coil temperature has been at most 2 °C for 5 s, highest 2 °C
              measured 2 °C, limit 2 °C, inside by 0 K
            """);

    maker.set(95, "coil temperature", 10).set(96, "coil temperature", 2);
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            FAIL; awaited coil temperature has been at most 2 °C for 5 s
            1 FAIL VIOLATED at 100 to 100: controller supply goes off at 100.0 s: coil temperature was above 2 °C in the 5 s before, highest 10 °C, 8 K too high
              measured 10 °C, limit 2 °C, inside by -8 K
            told at 100 in the words of 1
            """);
  }

  @Test
  void lostReadsHideWhetherItHasBeenSo() {
    assertThat(Told.of(SLOW, slowFrom(50).lose(96, 98, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor speed has been at most 20 Hz for 5 s
            1 INCONCLUSIVE GAP (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: whether compressor speed has been at most 20 Hz for 5 s is not known, nothing was read
            """);
  }

  @Test
  void lostReadsAtTheInstantAreAGap() {
    String now = "at every reversing valve switch, compressor speed is at most 20 Hz";

    assertThat(Told.of(now, slowFrom(50).lose(99, 101, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor speed is at most 20 Hz
            1 INCONCLUSIVE GAP (99, 100] to 100: reversing valve switches between 99.0 s and 100.0 s: whether compressor speed is at most 20 Hz is not known, nothing was read
            open 100 to 100
            """);
  }

  @Test
  void aConditionThatBecomesTrueAtTheVeryInstantIsTrue() {
    String sentence = "when " + FAULT + " is applied, coil temperature is below 0 °C";
    maker.set(0, "coil temperature", 5).set(100, "coil temperature", -5).set(100, FAULT, "on");
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            PASS; awaited coil temperature is below 0 °C
            1 PASS at 100 to 100: fault 'coil sensor open' is applied at 100.0 s: coil temperature is below 0 °C, at -5 °C
              measured -5 °C, limit 0 °C, inside by 5 K
            """);
  }
}
