package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of what has to hold in all of a phase. */
class DuringPhaseTest {
  private static final String FAN =
      "during every defrost, from 5 s after its start, outdoor fan is off";

  private static TraceMaker defrost(double from, double to) {
    return Lab.heating().during(from, to, "reversing valve", "defrost");
  }

  /** A defrost from 100 s to 200 s, in which the fan is on for a time. */
  private static TraceMaker fan(double on, double off) {
    return defrost(100, 200).during(on, off, "outdoor fan", "on");
  }

  @Test
  void whatHoldsInAllOfAPhasePasses() {
    assertThat(Told.of(FAN, fan(50, 104)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off
            1 PASS (99, 100] to 200: defrost 1: outdoor fan is off
            open 100 to 199
            """);
    assertThat(Told.of(FAN, fan(50, 105)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off
            1 PASS (99, 100] to 200: defrost 1: outdoor fan is off (not judged at its border, where both changed between two samples)
            open 100 to 199
            """);
    assertThat(Told.of(FAN, fan(50, 106)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on from 5 s after its start, for at least 0.0 s
            told at 105 in the words of 1
            open 100 to 104
            """);
  }

  @Test
  void aToleranceWidensTheDelay() {
    assertThat(Told.of(FAN.replace("5 s", "5 s ± 2 s"), fan(50, 107)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off
            1 PASS (99, 100] to 200: defrost 1: outdoor fan is off (not judged at its border, where both changed between two samples)
            open 100 to 199
            """);
    assertThat(Told.of(FAN.replace("5 s", "5 s ± 2 s"), fan(50, 108))).startsWith("FAIL");
  }

  @Test
  void aViolationInTheMiddleOfAPhaseIsTimed() {
    assertThat(Told.of(FAN, fan(150, 160)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 9.0 s
            told at 150: X-01 FAIL: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 0.0 s
            open 100 to 149
            """);
  }

  @Test
  void theEndOfAPhaseIsItsBorder() {
    assertThat(Told.of(FAN, fan(200, 300)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off
            1 PASS (99, 100] to 200: defrost 1: outdoor fan is off (not judged at its border, where both changed between two samples)
            open 100 to 199
            """);
    assertThat(Told.of(FAN.replace("during", "strictly during"), fan(200, 300)))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited outdoor fan is off
            1 INCONCLUSIVE UNORDERED (99, 100] to 200: defrost 1: at its border outdoor fan is off may not have held, two changes lie inside one sample interval
            open 100 to 199
            """);
    assertThat(Told.of(FAN, fan(199, 300)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on 99.0 s to 100.0 s after its start, for at least 0.0 s
            told at 199 in the words of 1
            open 100 to 198
            """);
  }

  @Test
  void aPhaseThatEndsWithinTheDelayDoesNotCount() {
    assertThat(Told.of(FAN, defrost(100, 104)))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited outdoor fan is off
            1 VOID TOO_SHORT (99, 100] to 104: defrost 1 ended before it counted
            open 100 to 103
            """);
    assertThat(Told.of(FAN, defrost(100, 106)))
        .isEqualTo(
            """
            PASS; awaited outdoor fan is off
            1 PASS (99, 100] to 106: defrost 1: outdoor fan is off
            open 100 to 105
            """);
  }

  @Test
  void afterLostReadsTheDelayCountsAgain() {
    assertThat(Told.of(FAN, fan(136, 149).lose(140, 145, "reversing valve")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on 36.0 s to 37.0 s after its start, for at least 12.0 s
            told at 136: X-01 FAIL: defrost 1: outdoor fan is on 36.0 s to 37.0 s after its start, for at least 0.0 s
            open 100 to 135
            """);
    assertThat(Told.of(FAN, fan(145, 149).lose(140, 145, "reversing valve")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan is off
            1 INCONCLUSIVE GAP (99, 100] to 200: defrost 1: whether outdoor fan is off is not known, nothing was read
            open 100 to 199
            """);
    assertThat(Told.of(FAN, fan(145, 152).lose(140, 145, "reversing valve")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 1.0 s
            told at 150: X-01 FAIL: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 0.0 s
            open 100 to 149
            """);
  }

  @Test
  void aPhaseThatGoesOnAtTheEndOfTheRunIsCut() {
    assertThat(Told.of(FAN, defrost(560, 700)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited outdoor fan is off
            1 INCONCLUSIVE OPEN_AT_END (559, 560] to 600, cut: defrost 1: outdoor fan is off until the run ended before it did
            open 560 to the end
            """);
    assertThat(Told.of(FAN, defrost(560, 700).during(580, 590, "outdoor fan", "on")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (559, 560] to 600: defrost 1: outdoor fan is on 20.0 s to 21.0 s after its start, for at least 9.0 s
            told at 580: X-01 FAIL: defrost 1: outdoor fan is on 20.0 s to 21.0 s after its start, for at least 0.0 s
            open 560 to 579
            """);
  }

  @Test
  void lostReadsMayHideAPhaseInWhichItWasNotSo() {
    TraceMaker maker = Lab.heating().lose(200, 220, "reversing valve");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            NOT_EXERCISED
            """);
    assertThat(Told.of(FAN, maker.during(190, 300, "outdoor fan", "on")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan is off
            1 INCONCLUSIVE GAP (199, 220] to 220: a defrost may have been hidden between 199.0 s and 220.0 s, where nothing was read
            """);
  }

  @Test
  void lostReadsOfWhatShouldHoldAreAGap() {
    assertThat(Told.of(FAN, defrost(100, 200).lose(150, 152, "outdoor fan")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan is off
            1 INCONCLUSIVE GAP (99, 100] to 200: defrost 1: whether outdoor fan is off is not known, nothing was read
            open 100 to 199
            """);
  }

  @Test
  void aPowerCutBeforeTheViolationExcuses() {
    TraceMaker maker = fan(150, 160).set(140, "controller supply", "off");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited outdoor fan is off
            1 VOID UNLESS (99, 100] to 200: does not count: the power was cut
            open 100 to 149
            """);
    maker.set(140, "controller supply", "on").set(151, "controller supply", "off");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan is off
            1 FAIL VIOLATED (99, 100] to 200: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 9.0 s
            told at 150: X-01 FAIL: defrost 1: outdoor fan is on 50.0 s to 51.0 s after its start, for at least 0.0 s
            open 100 to 149
            """);
  }
}
