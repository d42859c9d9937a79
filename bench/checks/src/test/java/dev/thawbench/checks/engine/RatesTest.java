package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of how often something happens. */
class RatesTest {
  private static final String STARTS = "compressor starts at most 2 times in any 60 s";

  private final TraceMaker maker =
      new TraceMaker(Lab.LAYOUT).set(0, "mode", "heating").set(0, "controller supply", "on");

  private TraceMaker starts(double... seconds) {
    for (double at : seconds) {
      maker.set(at, "compressor speed", 60).set(at + 5, "compressor speed", 0);
    }
    return maker;
  }

  @Test
  void eachStartIsCountedWithThoseBeforeIt() {
    assertThat(Told.of(STARTS, starts(100, 120, 200, 240, 255)))
        .isEqualTo(
            """
            FAIL; awaited at most 2 in any 60 s
            1 PASS (99, 100] to 100: compressor starts: 1 in 60 s, limit 2
              measured 1, limit 2 in 60 s, inside by 1
            2 PASS (119, 120] to 120, marginal: compressor starts: 2 in 60 s, limit 2
              measured 2, limit 2 in 60 s, inside by 0
            3 PASS (199, 200] to 200: compressor starts: 1 in 60 s, limit 2
              measured 1, limit 2 in 60 s, inside by 1
            4 PASS (239, 240] to 240, marginal: compressor starts: 2 in 60 s, limit 2
              measured 2, limit 2 in 60 s, inside by 0
            5 FAIL TOO_MANY (254, 255] to 255: compressor starts: 3 in 60 s, limit 2, 1 too many
              measured 3, limit 2 in 60 s, inside by -1
            told at 255 in the words of 5
            """);
  }

  @Test
  void startsAtTheBorderOfTheWindowMayBeOneTooMany() {
    assertThat(Told.of(STARTS, starts(100, 120, 159)))
        .isEqualTo(
            """
            FAIL; awaited at most 2 in any 60 s
            1 PASS (99, 100] to 100: compressor starts: 1 in 60 s, limit 2
              measured 1, limit 2 in 60 s, inside by 1
            2 PASS (119, 120] to 120, marginal: compressor starts: 2 in 60 s, limit 2
              measured 2, limit 2 in 60 s, inside by 0
            3 FAIL TOO_MANY (158, 159] to 159: compressor starts: 3 in 60 s, limit 2, 1 too many
              measured 3, limit 2 in 60 s, inside by -1
            told at 159 in the words of 3
            """);
    TraceMaker later = new TraceMaker(Lab.LAYOUT);
    for (double at : new double[] {100, 120, 160}) {
      later.set(at, "compressor speed", 60).set(at + 5, "compressor speed", 0);
    }
    assertThat(Told.of(STARTS, later))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited at most 2 in any 60 s
            1 PASS (99, 100] to 100: compressor starts: 1 in 60 s, limit 2
              measured 1, limit 2 in 60 s, inside by 1
            2 PASS (119, 120] to 120, marginal: compressor starts: 2 in 60 s, limit 2
              measured 2, limit 2 in 60 s, inside by 0
            3 INCONCLUSIVE SAMPLING (159, 160] to 160: compressor starts: 2 to 3 in 60 s, limit 2, the samples lie too far apart
              measured 2 to 3, limit 2 in 60 s, inside by -1 to 0
            """);
    assertThat(Told.of(STARTS.replace("60 s", "60 s ± 2 s"), later))
        .isEqualTo(
            """
            PASS; awaited at most 2 in any 60 s ± 2 s
            1 PASS (99, 100] to 100: compressor starts: 1 in 60 s ± 2 s, limit 2
              measured 1, limit 2 in 60 s ± 2 s, inside by 1
            2 PASS (119, 120] to 120, marginal: compressor starts: 2 in 60 s ± 2 s, limit 2
              measured 2, limit 2 in 60 s ± 2 s, inside by 0
            3 PASS (159, 160] to 160, marginal: compressor starts: 2 in 60 s ± 2 s, limit 2
              measured 2, limit 2 in 60 s ± 2 s, inside by 0
            """);
  }

  @Test
  void aWindowThatReachesBackBeforeTheRunMayHideStarts() {
    assertThat(Told.of(STARTS, starts(20, 62)))
        .isEqualTo(
            """
            PASS; awaited at most 2 in any 60 s
            1 INCONCLUSIVE CENSORED_AT_START (19, 20] to 20, cut: compressor starts: 1 in 60 s, limit 2; the window reaches back before the run
              measured 1, limit 2 in 60 s, inside by 1
            2 PASS (61, 62] to 62, marginal: compressor starts: 2 in 60 s, limit 2
              measured 2, limit 2 in 60 s, inside by 0
            """);
  }

  @Test
  void lostReadsMayHideAStart() {
    starts(100, 120).lose(130, 150, "compressor speed");
    assertThat(Told.of(STARTS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited at most 2 in any 60 s
            1 PASS (99, 100] to 100: compressor starts: 1 in 60 s, limit 2
              measured 1, limit 2 in 60 s, inside by 1
            2 PASS (119, 120] to 120, marginal: compressor starts: 2 in 60 s, limit 2
              measured 2, limit 2 in 60 s, inside by 0
            3 INCONCLUSIVE GAP (129, 150] to 150: compressor starts: 0 to 12 in 60 s, limit 2
            """);
    assertThat(Told.of(STARTS, starts(148)))
        .isEqualTo(
            """
            FAIL; awaited at most 2 in any 60 s
            1 PASS (99, 100] to 100: compressor starts: 1 in 60 s, limit 2
              measured 1, limit 2 in 60 s, inside by 1
            2 PASS (119, 120] to 120, marginal: compressor starts: 2 in 60 s, limit 2
              measured 2, limit 2 in 60 s, inside by 0
            3 FAIL TOO_MANY (129, 150] to 150: compressor starts: 3 to 13 in 60 s, limit 2, 1 too many
              measured 3 to 13, limit 2 in 60 s, inside by -11 to -1
            told at 150 in the words of 3
            """);
  }

  @Test
  void startsOutsideAScopeAreNotCounted() {
    String outside = STARTS.replace("starts", "starts outside changeover");
    starts(100, 110, 120, 130).set(115, "sequence", "entry").set(125, "sequence", "idle");
    assertThat(Told.of(outside, maker))
        .isEqualTo(
            """
            FAIL; awaited at most 2 in any 60 s
            1 PASS (99, 100] to 100: compressor starts: 1 in 60 s, limit 2
              measured 1, limit 2 in 60 s, inside by 1
            2 PASS (109, 110] to 110, marginal: compressor starts: 2 in 60 s, limit 2
              measured 2, limit 2 in 60 s, inside by 0
            3 FAIL TOO_MANY (129, 130] to 130: compressor starts: 3 in 60 s, limit 2, 1 too many
              measured 3, limit 2 in 60 s, inside by -1
            told at 130 in the words of 3
            """);
    maker.set(125, "sequence", "entry").set(130, "sequence", "idle");
    assertThat(Told.of(outside, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited at most 2 in any 60 s
            1 PASS (99, 100] to 100: compressor starts: 1 in 60 s, limit 2
              measured 1, limit 2 in 60 s, inside by 1
            2 PASS (109, 110] to 110, marginal: compressor starts: 2 in 60 s, limit 2
              measured 2, limit 2 in 60 s, inside by 0
            3 INCONCLUSIVE UNORDERED (129, 130] to 130: compressor starts: 0 to 3 in 60 s, limit 2
            """);
  }

  @Test
  void switchesAreStartsAndStops() {
    assertThat(Told.of("compressor switches at most 3 times in any 60 s", starts(100, 120)))
        .isEqualTo(
            """
            FAIL; awaited at most 3 in any 60 s
            1 PASS (99, 100] to 100: compressor switches: 1 in 60 s, limit 3
              measured 1, limit 3 in 60 s, inside by 2
            2 PASS (104, 105] to 105: compressor switches: 2 in 60 s, limit 3
              measured 2, limit 3 in 60 s, inside by 1
            3 PASS (119, 120] to 120, marginal: compressor switches: 3 in 60 s, limit 3
              measured 3, limit 3 in 60 s, inside by 0
            4 FAIL TOO_MANY (124, 125] to 125: compressor switches: 4 in 60 s, limit 3, 1 too many
              measured 4, limit 3 in 60 s, inside by -1
            told at 125 in the words of 4
            """);
  }

  @Test
  void instantsThatAreKnownLieInAWindowThatIsOpenAtItsBeginning() {
    String changes = "setpoint changes at most 1 time in any 60 s";
    maker.set(100, "setpoint", 30).set(160, "setpoint", 31);
    assertThat(Told.of(changes, maker))
        .isEqualTo(
            """
            PASS; awaited at most 1 in any 60 s
            1 PASS at 100 to 100, marginal: setpoint changes: 1 in 60 s, limit 1
              measured 1, limit 1 in 60 s, inside by 0
            2 PASS at 160 to 160, marginal: setpoint changes: 1 in 60 s, limit 1
              measured 1, limit 1 in 60 s, inside by 0
            """);
    maker.set(160, "setpoint", 30).set(159, "setpoint", 31).set(160, "setpoint", 31);
    assertThat(Told.of(changes, maker))
        .isEqualTo(
            """
            FAIL; awaited at most 1 in any 60 s
            1 PASS at 100 to 100, marginal: setpoint changes: 1 in 60 s, limit 1
              measured 1, limit 1 in 60 s, inside by 0
            2 FAIL TOO_MANY at 159 to 159: setpoint changes: 2 in 60 s, limit 1, 1 too many
              measured 2, limit 1 in 60 s, inside by -1
            told at 159 in the words of 2
            """);
  }

  @Test
  void anExceptionInTheSampleIntervalOfAStartMayExcuseIt() {
    String unless = STARTS + ", unless mode becomes off";
    starts(100, 110, 120).set(120, "mode", "off");
    assertThat(Told.of(unless, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited at most 2 in any 60 s
            1 PASS (99, 100] to 100: compressor starts: 1 in 60 s, limit 2
              measured 1, limit 2 in 60 s, inside by 1
            2 PASS (109, 110] to 110, marginal: compressor starts: 2 in 60 s, limit 2
              measured 2, limit 2 in 60 s, inside by 0
            3 INCONCLUSIVE UNORDERED (119, 120] to 120: compressor starts: 3 in 60 s, limit 2, 1 too many; may not count: mode becomes off
            """);
  }
}
