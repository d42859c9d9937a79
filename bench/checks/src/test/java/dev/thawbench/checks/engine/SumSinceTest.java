package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of a sum at an event, and of what resets it. */
class SumSinceTest {
  private static final String SUM =
      "at every defrost start, compressor running since the last defrost end is at least 60 s";

  private final TraceMaker maker = Lab.heating().set(0, "compressor speed", 60);

  /**
   * Defrosts from 200 s and from 300 s on, of 20 s each; the compressor runs for so long between.
   */
  private TraceMaker runsFor(double seconds) {
    for (double at : new double[] {200, 300}) {
      maker.during(at, at + 20, "reversing valve", "defrost").set(at, "compressor speed", 0);
    }
    return maker.during(230, 230 + seconds, "compressor speed", 60);
  }

  @Test
  void aSumIsKnownFromItsFirstResetOn() {
    assertThat(Told.of(SUM, runsFor(65)))
        .isEqualTo(
            """
            PASS; awaited compressor running since the last defrost end is at least 60 s
            1 PASS (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at least 60 s: at least 199.0 s
              measured 199 to ∞ s, limit 60 s, inside by 139 to ∞ s
            2 PASS (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at least 60 s: 64.0 s to 66.0 s
              measured 64 to 66 s, limit 60 s, inside by 4 to 6 s
            """);
  }

  @Test
  void aSumThatIsTooSmallFails() {
    assertThat(Told.of(SUM, runsFor(40)))
        .isEqualTo(
            """
            FAIL; awaited compressor running since the last defrost end is at least 60 s
            1 PASS (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at least 60 s: at least 199.0 s
              measured 199 to ∞ s, limit 60 s, inside by 139 to ∞ s
            2 FAIL TOO_SHORT (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at least 60 s: 39.0 s to 41.0 s, limit 60 s, 19.0 s to 21.0 s too short
              measured 39 to 41 s, limit 60 s, inside by -21 to -19 s
            told at 300 in the words of 2
            """);
  }

  @Test
  void aSumThatIsTooGreatFails() {
    assertThat(Told.of(SUM.replace("at least 60 s", "at most 30 s"), runsFor(40)))
        .isEqualTo(
            """
            FAIL; awaited compressor running since the last defrost end is at most 30 s
            1 FAIL TOO_LONG (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at most 30 s: at least 199.0 s, limit 30 s, at least 169.0 s too long
              measured 199 to ∞ s, limit 30 s, inside by -∞ to -169 s
            2 FAIL TOO_LONG (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at most 30 s: 39.0 s to 41.0 s, limit 30 s, 9.0 s to 11.0 s too long
              measured 39 to 41 s, limit 30 s, inside by -11 to -9 s
            told at 200 in the words of 1
            """);
  }

  @Test
  void aSumMayLieOnBothSidesOfItsLimit() {
    assertThat(Told.of(SUM, runsFor(60)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited compressor running since the last defrost end is at least 60 s
            1 PASS (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at least 60 s: at least 199.0 s
              measured 199 to ∞ s, limit 60 s, inside by 139 to ∞ s
            2 INCONCLUSIVE SAMPLING (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at least 60 s: 59.0 s to 61.0 s
              measured 59 to 61 s, limit 60 s, inside by -1 to 1 s
            """);
  }

  @Test
  void lostReadsMakeASumWider() {
    assertThat(Told.of(SUM, runsFor(65).lose(250, 260, "compressor speed")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor running since the last defrost end is at least 60 s
            1 PASS (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at least 60 s: at least 199.0 s
              measured 199 to ∞ s, limit 60 s, inside by 139 to ∞ s
            2 INCONCLUSIVE GAP (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at least 60 s: 53.0 s to 66.0 s
              measured 53 to 66 s, limit 60 s, inside by -7 to 6 s
            """);
  }

  @Test
  void lostReadsMayHideAReset() {
    assertThat(Told.of(SUM, runsFor(65).lose(250, 260, "reversing valve")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited compressor running since the last defrost end is at least 60 s
            1 PASS (199, 200] to 200: defrost begins between 199.0 s and 200.0 s: compressor running since the last defrost end is at least 60 s: at least 199.0 s
              measured 199 to ∞ s, limit 60 s, inside by 139 to ∞ s
            2 INCONCLUSIVE GAP (249, 260] to 260: defrost begins may have happened between 249.0 s and 260.0 s; compressor running since the last defrost end is at least 60 s: 0.0 s to 31.0 s, limit 60 s, 29.0 s to 60.0 s too short
            3 INCONCLUSIVE GAP (299, 300] to 300: defrost begins between 299.0 s and 300.0 s: compressor running since the last defrost end is at least 60 s: 34.0 s to 66.0 s
              measured 34 to 66 s, limit 60 s, inside by -26 to 6 s
            """);
  }

  @Test
  void aResetInTheSampleIntervalOfItsEventHasNoOrder() {
    String sentence =
        "at every outdoor fan start, compressor running since the last defrost end is at least 10 s";
    runsFor(40).set(320, "outdoor fan", "on");
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited compressor running since the last defrost end is at least 10 s
            1 INCONCLUSIVE UNORDERED (319, 320] to 320: outdoor fan comes on between 319.0 s and 320.0 s: compressor running since the last defrost end is at least 10 s: 0.0 s to 41.0 s
              measured 0 to 41 s, limit 10 s, inside by -10 to 31 s
            """);

    maker.set(320, "outdoor fan", "off").set(321, "outdoor fan", "on");
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            FAIL; awaited compressor running since the last defrost end is at least 10 s
            1 FAIL TOO_SHORT (320, 321] to 321: outdoor fan comes on between 320.0 s and 321.0 s: compressor running since the last defrost end is at least 10 s: 0.0 s, limit 10 s, 10.0 s too short
              measured 0 s, limit 10 s, inside by -10 s
            told at 321 in the words of 1
            """);
  }

  @Test
  void onlyTheLastOfManyResetsCounts() {
    String sentence =
        "at every outdoor fan start, compressor running since the last power-up is at least 30 s";
    maker.set(0, "controller supply", "off").set(0, "compressor speed", 0);
    for (int at = 50; at < 550; at += 50) {
      maker.during(at, at + 45, "controller supply", "on");
      maker.during(at + 5, at + 35 + at / 100, "compressor speed", 60);
      maker.during(at + 42, at + 44, "outdoor fan", "on");
    }
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited compressor running since the last power-up is at least 30 s
            1 INCONCLUSIVE SAMPLING (91, 92] to 92: outdoor fan comes on between 91.0 s and 92.0 s: compressor running since the last power-up is at least 30 s: 29.0 s to 31.0 s
              measured 29 to 31 s, limit 30 s, inside by -1 to 1 s
            2 PASS (141, 142] to 142, marginal: outdoor fan comes on between 141.0 s and 142.0 s: compressor running since the last power-up is at least 30 s: 30.0 s to 32.0 s
              measured 30 to 32 s, limit 30 s, inside by 0 to 2 s
            3 PASS (191, 192] to 192, marginal: outdoor fan comes on between 191.0 s and 192.0 s: compressor running since the last power-up is at least 30 s: 30.0 s to 32.0 s
              measured 30 to 32 s, limit 30 s, inside by 0 to 2 s
            4 PASS (241, 242] to 242, marginal: outdoor fan comes on between 241.0 s and 242.0 s: compressor running since the last power-up is at least 30 s: 31.0 s to 33.0 s
              measured 31 to 33 s, limit 30 s, inside by 1 to 3 s
            5 PASS (291, 292] to 292, marginal: outdoor fan comes on between 291.0 s and 292.0 s: compressor running since the last power-up is at least 30 s: 31.0 s to 33.0 s
              measured 31 to 33 s, limit 30 s, inside by 1 to 3 s
            6 PASS (341, 342] to 342: outdoor fan comes on between 341.0 s and 342.0 s: compressor running since the last power-up is at least 30 s: 32.0 s to 34.0 s
              measured 32 to 34 s, limit 30 s, inside by 2 to 4 s
            7 PASS (391, 392] to 392: outdoor fan comes on between 391.0 s and 392.0 s: compressor running since the last power-up is at least 30 s: 32.0 s to 34.0 s
              measured 32 to 34 s, limit 30 s, inside by 2 to 4 s
            8 PASS (441, 442] to 442: outdoor fan comes on between 441.0 s and 442.0 s: compressor running since the last power-up is at least 30 s: 33.0 s to 35.0 s
              measured 33 to 35 s, limit 30 s, inside by 3 to 5 s
            9 PASS (491, 492] to 492: outdoor fan comes on between 491.0 s and 492.0 s: compressor running since the last power-up is at least 30 s: 33.0 s to 35.0 s
              measured 33 to 35 s, limit 30 s, inside by 3 to 5 s
            10 PASS (541, 542] to 542: outdoor fan comes on between 541.0 s and 542.0 s: compressor running since the last power-up is at least 30 s: 34.0 s to 36.0 s
              measured 34 to 36 s, limit 30 s, inside by 4 to 6 s
            """);
  }
}
