package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.trace.Trace;
import org.junit.jupiter.api.Test;

/** All that is said of the value at which a phase ends, and of the time that excuses it. */
class PhaseEndsTest {
  private static final String ENDS = "no defrost ends below 18 °C unless it lasted 100 s";

  private static TraceMaker defrost(double seconds, double celsius) {
    return Lab.heating()
        .during(100, 100 + seconds, "reversing valve", "defrost")
        .set(100 + seconds - 5, "coil temperature", celsius)
        .set(100 + seconds + 20, "coil temperature", 5);
  }

  @Test
  void aPhaseThatEndsByItsValuePasses() {
    assertThat(Told.of(ENDS, defrost(60, 18)))
        .isEqualTo(
            """
            PASS; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 PASS (159, 160] to 160, marginal: defrost ends between 159.0 s and 160.0 s: ended at its temperature, coil temperature was 18 °C
              measured 18 °C, limit 18 °C, inside by 0 K
            """);
  }

  @Test
  void aPhaseThatEndsByItsTimePasses() {
    assertThat(Told.of(ENDS, defrost(102, 10)))
        .isEqualTo(
            """
            PASS; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 PASS (201, 202] to 202, marginal: defrost ends between 201.0 s and 202.0 s: ended by its time after 101.0 s to 103.0 s, coil temperature was 10 °C
              measured 101 to 103 s, limit 100 s, inside by 1 to 3 s
            """);
  }

  @Test
  void aPhaseThatEndsByNeitherFails() {
    assertThat(Told.of(ENDS, defrost(60, 10)))
        .isEqualTo(
            """
            FAIL; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 FAIL TOO_EARLY (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: ended after 59.0 s to 61.0 s, limit 100 s, coil temperature was 10 °C, limit 18 °C, 8 K too low
              measured 10 °C, limit 18 °C, inside by -8 K
            told at 160 in the words of 1
            """);
    assertThat(Told.of(ENDS.replace(" unless it lasted 100 s", ""), defrost(60, 10)))
        .isEqualTo(
            """
            FAIL; awaited no defrost ends with coil temperature below 18 °C
            1 FAIL TOO_EARLY (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: ended, coil temperature was 10 °C, limit 18 °C, 8 K too low
              measured 10 °C, limit 18 °C, inside by -8 K
            told at 160 in the words of 1
            """);
  }

  @Test
  void aPhaseMayEndByItsTimeOrNot() {
    assertThat(Told.of(ENDS, defrost(100, 10)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE SAMPLING (199, 200] to 200: defrost ends between 199.0 s and 200.0 s: what ended it after 99.0 s to 101.0 s is not known, the samples lie too far apart
              measured 99 to 101 s, limit 100 s, inside by -1 to 1 s
            """);
  }

  @Test
  void aValueThatPassesItsLimitAtTheEndHasNoOrder() {
    TraceMaker maker = defrost(60, 10).set(160, "coil temperature", 18);
    assertThat(Told.of(ENDS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE UNORDERED (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: what ended it after 59.0 s to 61.0 s is not known, two changes lie inside one sample interval
              measured 59 to 61 s, limit 100 s, inside by -41 to -39 s
            """);
    assertThat(Told.of(ENDS.replace(" unless it lasted 100 s", ""), maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited no defrost ends with coil temperature below 18 °C
            1 INCONCLUSIVE UNORDERED (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: what ended it is not known, two changes lie inside one sample interval
            """);
  }

  @Test
  void aValueLostAtTheEndIsAGap() {
    assertThat(Told.of(ENDS, defrost(60, 18).lose(158, 162, "coil temperature")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE GAP (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: what ended it after 59.0 s to 61.0 s is not known, nothing was read
              measured 59 to 61 s, limit 100 s, inside by -41 to -39 s
            open 160 to 161
            """);
  }

  @Test
  void aValueLostAtTheEndDoesNotMatterToAPhaseThatLastedLongEnough() {
    assertThat(Told.of(ENDS, defrost(130, 18).lose(228, 232, "coil temperature")))
        .isEqualTo(
            """
            PASS; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 PASS (229, 230] to 230: defrost ends between 229.0 s and 230.0 s: ended by its time after 129.0 s to 131.0 s, coil temperature was unknown
              measured 129 to 131 s, limit 100 s, inside by 29 to 31 s
            open 230 to 231
            """);
  }

  @Test
  void aPhaseThatBeganBeforeTheRunHasLastedAtLeastSoLong() {
    TraceMaker maker =
        Lab.heating().set(0, "coil temperature", 10).during(0, 90, "reversing valve", "defrost");
    assertThat(Told.of(ENDS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE CENSORED_AT_START; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE CENSORED_AT_START (89, 90] to 90, cut: defrost ends between 89.0 s and 90.0 s: what ended it after at least 89.0 s is not known, it began before the run did
              measured 89 to ∞ s, limit 100 s, inside by -11 to ∞ s
            """);
    maker.set(90, "reversing valve", "defrost").set(120, "reversing valve", "heating");
    assertThat(Told.of(ENDS, maker))
        .isEqualTo(
            """
            PASS; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 PASS (119, 120] to 120: defrost ends between 119.0 s and 120.0 s: ended by its time after at least 119.0 s, coil temperature was 10 °C
              measured 119 to ∞ s, limit 100 s, inside by 19 to ∞ s
            """);
  }

  @Test
  void aPhaseThatLostReadsMayHideIsAGap() {
    TraceMaker maker =
        Lab.heating().set(0, "coil temperature", 10).lose(100, 120, "reversing valve");
    assertThat(Told.of(ENDS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE GAP (99, 120] to 120: defrost ends may have happened between 99.0 s and 120.0 s; ended after 0.0 s to 21.0 s, limit 100 s, coil temperature was 10 °C, limit 18 °C, 8 K too low
            """);
    assertThat(Told.of(ENDS.replace("100 s", "10 s"), maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited no defrost ends with coil temperature below 18 °C unless it lasted 10 s
            1 INCONCLUSIVE GAP (99, 120] to 120: defrost ends may have happened between 99.0 s and 120.0 s; what ended it after 0.0 s to 21.0 s is not known, nothing was read
            """);
  }

  @Test
  void aPhaseWithLostReadsInItMayHaveBeenTwo() {
    assertThat(Told.of(ENDS, defrost(200, 10).lose(230, 240, "reversing valve")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE GAP (229, 240] to 240: defrost ends may have happened between 229.0 s and 240.0 s; what ended it after 0.0 s to 141.0 s is not known, nothing was read
            2 INCONCLUSIVE GAP (299, 300] to 300: defrost ends between 299.0 s and 300.0 s: what ended it after 59.0 s to 201.0 s is not known, nothing was read
              measured 59 to 201 s, limit 100 s, inside by -41 to 101 s
            """);
    assertThat(
            Told.of(
                ENDS.replace("100 s", "50 s"), defrost(200, 10).lose(230, 231, "reversing valve")))
        .isEqualTo(
            """
            PASS; awaited no defrost ends with coil temperature below 18 °C unless it lasted 50 s
            1 PASS (299, 300] to 300: defrost ends between 299.0 s and 300.0 s: ended by its time after 68.0 s to 201.0 s, coil temperature was 10 °C
              measured 68 to 201 s, limit 50 s, inside by 18 to 151 s
            """);
  }

  @Test
  void aValueWithinItsUncertaintyOfTheLimitDoesNotDecide() {
    TraceMaker uncertain =
        Lab.heating(Lab.layout(0.5))
            .during(100, 160, "reversing valve", "defrost")
            .set(150, "coil temperature", 17.8);
    Trace trace = uncertain.trace(1, 300);
    assertThat(Told.of(ENDS, trace))
        .isEqualTo(
            """
            INCONCLUSIVE UNCERTAINTY; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 INCONCLUSIVE UNCERTAINTY (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: what ended it after 59.0 s to 61.0 s is not known, the value lies within its uncertainty of the limit
              measured 59 to 61 s, limit 100 s, inside by -41 to -39 s
            open 160 to the end
            """);
    assertThat(Told.of(ENDS, uncertain.set(150, "coil temperature", 18.6).trace(1, 300)))
        .isEqualTo(
            """
            PASS; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 PASS (159, 160] to 160, marginal: defrost ends between 159.0 s and 160.0 s: ended at its temperature, coil temperature was 18.6 °C ± 0.5 K
              measured 18.1 to 19.1 °C, limit 18 °C, inside by 0.1 to 1.1 K
            """);
    assertThat(Told.of(ENDS, uncertain.set(150, "coil temperature", 17.4).trace(1, 300)))
        .isEqualTo(
            """
            FAIL; awaited no defrost ends with coil temperature below 18 °C unless it lasted 100 s
            1 FAIL TOO_EARLY (159, 160] to 160: defrost ends between 159.0 s and 160.0 s: ended after 59.0 s to 61.0 s, limit 100 s, coil temperature was 17.4 °C ± 0.5 K, limit 18 °C, 0.1 K to 1.1 K too low
              measured 16.9 to 17.9 °C, limit 18 °C, inside by -1.1 to -0.1 K
            told at 160 in the words of 1
            """);
  }
}
