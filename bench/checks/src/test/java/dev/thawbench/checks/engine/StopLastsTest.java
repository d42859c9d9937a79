package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of how long a compressor stops, and of where a stop counts. */
class StopLastsTest {
  private static final String STOP = "every compressor stop lasts at least 60 s";

  private final TraceMaker maker = Lab.heating();

  private TraceMaker runs(double from, double to) {
    return maker.during(from, to, "compressor speed", 60);
  }

  @Test
  void aStopHasToLast() {
    runs(0, 100);
    runs(170, 250);
    runs(290, 600);
    assertThat(Told.of(STOP, maker))
        .isEqualTo(
            """
            FAIL; awaited at least 60 s
            1 PASS (99, 100] to 170: compressor stop 1 lasted 69.0 s to 71.0 s, limit 60 s
              measured 69 to 71 s, limit 60 s, inside by 9 to 11 s
            2 FAIL TOO_SHORT (249, 250] to 290: compressor stop 2 lasted 39.0 s to 41.0 s, limit 60 s, 19.0 s to 21.0 s too short
              measured 39 to 41 s, limit 60 s, inside by -21 to -19 s
            3 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 3 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -60 to ∞ s
            told at 290 in the words of 2
            open 100 to 159, 250 to 289, 600 to the end
            """);
  }

  @Test
  void aStopThatTheRunCutDoesNotCountBesideAWholeOne() {
    runs(100, 200);
    assertThat(BothWays.judged(STOP, maker.trace(1, 230)).message())
        .isEqualTo("X-01 PASS: once; compressor stop 1 lasted at least 99.0 s, limit 60 s");
    runs(290, 600);
    assertThat(BothWays.judged(STOP, maker.trace(1, 600)).message())
        .isEqualTo("X-01 PASS: once; compressor stop 2 lasted 89.0 s to 91.0 s, limit 60 s");
  }

  @Test
  void aPassTellsThatItWasMarginalAndHowManyDidNotCount() {
    runs(0, 100);
    runs(162, 250);
    runs(270, 600);
    maker.during(265, 600, "outdoor fan", "on");
    assertThat(
            BothWays.judged(STOP + ", unless outdoor fan comes on", maker.trace(1, 500)).message())
        .isEqualTo(
            "X-01 PASS: once; compressor stop 1 lasted 61.0 s to 63.0 s, limit 60 s, marginal; 1 void"
                + " one did not count");
  }

  @Test
  void aStopOutsideAPhaseCountsByWhereItBegan() {
    String outside = STOP.replace("stop", "stop outside changeover");
    maker.during(90, 120, "sequence", "entry");
    runs(0, 100);
    runs(130, 250);
    runs(290, 600);
    assertThat(Told.of(outside, maker))
        .isEqualTo(
            """
            FAIL; awaited at least 60 s
            1 FAIL TOO_SHORT (249, 250] to 290: compressor stop 2 lasted 39.0 s to 41.0 s, limit 60 s, 19.0 s to 21.0 s too short
              measured 39 to 41 s, limit 60 s, inside by -21 to -19 s
            2 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 3 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -60 to ∞ s
            told at 290 in the words of 1
            open 250 to 289, 600 to the end
            """);
    assertThat(Told.of(STOP.replace("stop", "stop in changeover"), maker))
        .isEqualTo(
            """
            FAIL; awaited at least 60 s
            1 FAIL TOO_SHORT (99, 100] to 130: compressor stop 1 lasted 29.0 s to 31.0 s, limit 60 s, 29.0 s to 31.0 s too short
              measured 29 to 31 s, limit 60 s, inside by -31 to -29 s
            told at 130 in the words of 1
            open 100 to 129
            """);
  }

  @Test
  void aStopAtTheBorderOfAPhaseCountsOnlyStrictly() {
    maker.during(100, 120, "sequence", "entry");
    runs(0, 100);
    runs(130, 600);
    assertThat(Told.of(STOP.replace("stop", "stop outside changeover"), maker))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited at least 60 s
            1 VOID BORDER (99, 100] to 130: compressor stop 1 lasted 29.0 s to 31.0 s, limit 60 s, 29.0 s to 31.0 s too short; does not count, it may not have begun outside changeover
            2 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 2 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -60 to ∞ s
            open 100 to 129, 600 to the end
            """);
    assertThat(Told.of(STOP.replace("stop", "stop strictly outside changeover"), maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited at least 60 s
            1 INCONCLUSIVE UNORDERED (99, 100] to 130: compressor stop 1 lasted 29.0 s to 31.0 s, limit 60 s, 29.0 s to 31.0 s too short; whether it began strictly outside changeover is not known
            2 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 2 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -60 to ∞ s
            open 100 to 129, 600 to the end
            """);
  }

  @Test
  void aStopThatBeganBeforeTheRunMayHaveBegunElsewhere() {
    String outside = "every compressor stop outside changeover lasts at most 60 s";
    runs(100, 600);
    String censored =
        """
        INCONCLUSIVE CENSORED_AT_START; awaited at most 60 s
        1 INCONCLUSIVE CENSORED_AT_START at 0 to 100, cut: compressor stop 1 lasted at least 99.0 s, limit 60 s, at least 39.0 s too long; it began before the run did
        2 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 2 had lasted at least 0.0 s, limit 60 s; the run ended before it did
          measured 0 to ∞ s, limit 60 s, inside by -∞ to 60 s
        open 0 to 60, 600 to the end
        """;
    assertThat(Told.of(outside, maker)).isEqualTo(censored);
    assertThat(Told.of(outside.replace(" outside changeover", ""), maker))
        .isEqualTo(
            """
            FAIL; awaited at most 60 s
            1 FAIL TOO_LONG at 0 to 100, cut: compressor stop 1 lasted at least 99.0 s, limit 60 s, at least 39.0 s too long
              measured 99 to ∞ s, limit 60 s, inside by -∞ to -39 s
            2 INCONCLUSIVE OPEN_AT_END (599, 600] to 600, cut: compressor stop 2 had lasted at least 0.0 s, limit 60 s; the run ended before it did
              measured 0 to ∞ s, limit 60 s, inside by -∞ to 60 s
            told at 61: X-01 FAIL: compressor stop 1 has lasted 61.0 s so far, limit 60 s, at least 1.0 s too long
            open 0 to 60, 600 to the end
            """);
    assertThat(Told.of("every compressor stop lasts at most 60 s, unless mode becomes off", maker))
        .isEqualTo(censored);
  }
}
