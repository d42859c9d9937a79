package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.BothWays.judged;
import static dev.thawbench.checks.engine.BothWays.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.trace.Unit;
import org.junit.jupiter.api.Test;

/** By how much a value at an event keeps its limit, with its uncertainty and in its own unit. */
class MarginAtEventsTest {
  private static final String NO_END =
      "no defrost ends with coil temperature below 18 °C unless it lasted 10 min";
  private static final String SWITCH =
      "at every reversing valve switch, compressor speed has been at most 20 Hz for 5 s and "
          + "pressure difference is between 1 bar and 15 bar";

  private static TraceMaker cold() {
    return Lab.heating(Lab.layout(0.2)).set(0, "coil temperature", -5);
  }

  private static TraceMaker defrosted(double coilAtEnd) {
    return cold()
        .during(20, 100, "reversing valve", "defrost")
        .set(80, "coil temperature", coilAtEnd);
  }

  private static TraceMaker pressed() {
    return Lab.heating().set(0, "pressure difference", 8);
  }

  @Test
  void defrostThatEndsWarmEnoughSaysByHowMuch() {
    RequirementVerdict verdict = judged(NO_END, defrosted(18.9).trace(1, 150));
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 PASS: once; defrost ends between 99.0 s and 100.0 s: ended at its temperature, "
                + "coil temperature was 18.9 °C ± 0.2 K");
    assertThat(only(verdict).measured()).contains(new Interval(18.7, 19.1, Unit.CELSIUS));
    assertThat(only(verdict).limit()).isEqualTo("18 °C");
    assertThat(only(verdict).margin()).contains(new Interval(0.7, 1.1, Unit.KELVIN));
    assertThat(only(verdict).marginal()).isFalse();
  }

  @Test
  void defrostThatEndsWithinTwiceItsUncertaintyIsMarginal() {
    assertThat(only(judged(NO_END, defrosted(18.4).trace(1, 150))).marginal()).isTrue();
  }

  @Test
  void defrostThatEndsTooColdSaysByHowMuch() {
    RequirementVerdict verdict = judged(NO_END, defrosted(15.6).trace(1, 150));
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 FAIL: defrost ends between 99.0 s and 100.0 s: ended after 79.0 s to 81.0 s, "
                + "limit 600 s, coil temperature was 15.6 °C ± 0.2 K, limit 18 °C, "
                + "2.2 K to 2.6 K too low");
    assertThat(only(verdict).margin()).contains(new Interval(-2.6, -2.2, Unit.KELVIN));
  }

  @Test
  void theClosestPassIsToldWhateverItsUnit() {
    TraceMaker maker = cold();
    for (int i = 0; i < 3; i++) {
      double begin = 20 + 1000 * i;
      boolean long1 = i == 1;
      maker
          .set(begin, "reversing valve", "defrost")
          .set(begin + 30, "coil temperature", long1 ? 10 : i == 0 ? 20 : 18.5)
          .set(begin + (long1 ? 700 : 60), "reversing valve", "heating")
          .set(begin + 800, "coil temperature", -5);
    }
    RequirementVerdict verdict = judged(NO_END, maker.trace(1, 3000));
    assertThat(verdict.message()).startsWith("X-01 PASS: 3 times, at the closest ");
    assertThat(verdict.message()).endsWith("coil temperature was 18.5 °C ± 0.2 K");
  }

  @Test
  void ofSeveralFactsTheClosestIsTheMargin() {
    TraceMaker maker =
        pressed()
            .set(0, "compressor speed", 60)
            .set(40, "compressor speed", 12)
            .set(52, "compressor speed", 0)
            .set(55, "reversing valve", "defrost")
            .set(50, "pressure difference", 14.8);
    RequirementVerdict verdict = judged(SWITCH, maker.trace(1, 100));
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 PASS: once; reversing valve switches between 54.0 s and 55.0 s: compressor speed "
                + "has been at most 20 Hz for 5 s, highest 12 Hz and pressure difference is "
                + "between 1 bar and 15 bar, at 14.8 bar");
  }

  @Test
  void factThatWasNotSoSaysByHowMuch() {
    TraceMaker fast =
        pressed()
            .set(0, "compressor speed", 60)
            .set(51, "compressor speed", 32)
            .set(53, "compressor speed", 0)
            .set(55, "reversing valve", "defrost");
    RequirementVerdict verdict = judged(SWITCH, fast.trace(1, 100));
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 FAIL: reversing valve switches between 54.0 s and 55.0 s: compressor speed was "
                + "above 20 Hz in the 5 s before, highest 60 Hz, 40 Hz too high");
    assertThat(only(verdict).margin()).contains(new Interval(-40, -40, Unit.HERTZ));
    TraceMaker tight =
        pressed().set(30, "pressure difference", 16.5).set(55, "reversing valve", "defrost");
    assertThat(judged(SWITCH, tight.trace(1, 100)).message())
        .isEqualTo(
            "X-01 FAIL: reversing valve switches between 54.0 s and 55.0 s: pressure difference is "
                + "not between 1 bar and 15 bar, at 16.5 bar, 1.5 bar too high");
  }
}
