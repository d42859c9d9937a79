package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said at the ends of a window after an event that samples saw too late. */
class WindowBorderTest {
  private static final String FAN =
      "when compressor starts, outdoor fan is on from 10 s to 20 s after";

  private final TraceMaker maker = Lab.heating().set(100, "compressor speed", 60);

  @Test
  void theBorderOfAWindowIsNotJudged() {
    maker.set(110, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is on from 10 s to 20 s after
            1 PASS (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: outdoor fan is on (not judged at the window's border)
            open 100 to 119
            """);
    maker.set(110, "outdoor fan", "off").set(111, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is on from 10 s to 20 s after
            1 FAIL VIOLATED (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan is off, from 10 s after
            told at 110 in the words of 1
            open 100 to 109
            """);
  }

  @Test
  void theEndOfAWindowIsABorderToo() {
    maker.set(109, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker.set(121, "outdoor fan", "off")))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is on from 10 s to 20 s after
            1 PASS (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: outdoor fan is on
            open 100 to 119
            """);
    assertThat(Told.of(FAN, maker.set(120, "outdoor fan", "off")))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is on from 10 s to 20 s after
            1 PASS (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: outdoor fan is on (not judged at the window's border)
            open 100 to 119
            """);
    assertThat(Told.of(FAN, maker.set(119, "outdoor fan", "off")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is on from 10 s to 20 s after
            1 FAIL VIOLATED (99, 100] to 119: compressor starts between 99.0 s and 100.0 s: outdoor fan is off, from 18.0 s to 20.0 s after
            told at 119 in the words of 1
            open 100 to 118
            """);
  }

  @Test
  void theRunMayEndAtTheBorderOfAWindow() {
    maker.set(105, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker.trace(1, 118)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited outdoor fan is on from 10 s to 20 s after
            1 INCONCLUSIVE OPEN_AT_END (99, 100] to 118, cut: compressor starts between 99.0 s and 100.0 s: the run ended before it was over
            open 100 to the end
            """);
    assertThat(Told.of(FAN, maker.trace(1, 119)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited outdoor fan is on from 10 s to 20 s after
            1 INCONCLUSIVE SAMPLING (99, 100] to 119: compressor starts between 99.0 s and 100.0 s: the run ended before it was over
            open 100 to the end
            """);
    assertThat(Told.of(FAN, maker.trace(1, 120)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is on from 10 s to 20 s after
            1 PASS (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: outdoor fan is on
            open 100 to 119
            """);
  }

  @Test
  void aViolationInsideAWindowIsTimed() {
    maker.set(105, "outdoor fan", "on");
    maker.set(115, "outdoor fan", "off").set(117, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is on from 10 s to 20 s after
            1 FAIL VIOLATED (99, 100] to 115: compressor starts between 99.0 s and 100.0 s: outdoor fan is off, from 14.0 s to 16.0 s after
            told at 115 in the words of 1
            open 100 to 114
            """);
  }

  @Test
  void aTriggerMayBeKnownTooBadlyForTheWindow() {
    maker.set(90, "outdoor fan", "on");
    maker.lose(95, 110, "compressor speed");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan is on from 10 s to 20 s after
            1 INCONCLUSIVE GAP (94, 110] to 130: compressor starts between 94.0 s and 110.0 s: the trigger is not known well enough for so short a window
            open 110 to 129
            """);
  }

  @Test
  void lostReadsInAWindowAreAGap() {
    maker.set(90, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker.lose(113, 115, "outdoor fan")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan is on from 10 s to 20 s after
            1 INCONCLUSIVE GAP (99, 100] to 120: compressor starts between 99.0 s and 100.0 s: whether outdoor fan is on is not known, nothing was read
            open 100 to 119
            """);
  }
}
