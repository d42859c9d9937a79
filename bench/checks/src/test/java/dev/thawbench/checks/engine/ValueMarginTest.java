package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values are told with ±U and with their margin, in their own unit. */
class ValueMarginTest {
  private static final TraceLayout KNOWN_TO_A_FIFTH = Lab.layout(0.2);
  private static final String NO_END =
      "no defrost ends with coil temperature below 18 °C unless it lasted 10 min";
  private static final String SWITCH =
      "at every reversing valve switch, compressor speed has been at most 20 Hz for 5 s and "
          + "pressure difference is between 1 bar and 15 bar";
  private static final String SETTLED =
      "when setpoint changes by at least 2 K, supply temperature is within 1 K of setpoint from 60 s to 90 s after";

  private static TraceMaker heating(TraceLayout layout) {
    return new TraceMaker(layout)
        .set(0, "mode", "heating")
        .set(0, "coil temperature", -5)
        .set(0, "pressure difference", 8)
        .set(0, "setpoint", 35)
        .set(0, "supply temperature", 35)
        .set(0, "controller supply", "on");
  }

  private static TraceMaker defrosted(double coilAtEnd) {
    return heating(KNOWN_TO_A_FIFTH)
        .set(20, "reversing valve", "defrost")
        .set(80, "coil temperature", coilAtEnd)
        .set(100, "reversing valve", "heating");
  }

  private static RequirementVerdict judged(String sentence, Trace trace) {
    return Judge.judge(
            List.of(Lab.read("X", sentence, Lab.words(trace.layout()))), List.of(), trace)
        .get(0);
  }

  private static Occurrence only(RequirementVerdict verdict) {
    assertThat(verdict.occurrences()).as(verdict.message()).hasSize(1);
    return verdict.occurrences().get(0);
  }

  @Test
  void defrostThatEndsWarmEnoughSaysByHowMuch() {
    RequirementVerdict verdict = judged(NO_END, defrosted(18.9).trace(1, 150));
    assertThat(verdict.message())
        .isEqualTo(
            "X PASS: once; defrost ends between 99.0 s and 100.0 s: ended at its temperature, "
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
            "X FAIL: defrost ends between 99.0 s and 100.0 s: ended after 79.0 s to 81.0 s, "
                + "limit 600 s, coil temperature was 15.6 °C ± 0.2 K, limit 18 °C, "
                + "2.2 K to 2.6 K too low");
    assertThat(only(verdict).margin()).contains(new Interval(-2.6, -2.2, Unit.KELVIN));
  }

  @Test
  void ofSeveralFactsTheClosestIsTheMargin() {
    TraceMaker maker =
        heating(Lab.LAYOUT)
            .set(0, "compressor speed", 60)
            .set(40, "compressor speed", 12)
            .set(52, "compressor speed", 0)
            .set(55, "reversing valve", "defrost")
            .set(50, "pressure difference", 14.8);
    RequirementVerdict verdict = judged(SWITCH, maker.trace(1, 100));
    assertThat(verdict.message())
        .isEqualTo(
            "X PASS: once; reversing valve switches between 54.0 s and 55.0 s: compressor speed "
                + "has been at most 20 Hz for 5 s, highest 12 Hz and pressure difference is "
                + "between 1 bar and 15 bar, at 14.8 bar");
  }

  @Test
  void factThatWasNotSoSaysByHowMuch() {
    TraceMaker fast =
        heating(Lab.LAYOUT)
            .set(0, "compressor speed", 60)
            .set(51, "compressor speed", 32)
            .set(53, "compressor speed", 0)
            .set(55, "reversing valve", "defrost");
    RequirementVerdict verdict = judged(SWITCH, fast.trace(1, 100));
    assertThat(verdict.message())
        .isEqualTo(
            "X FAIL: reversing valve switches between 54.0 s and 55.0 s: compressor speed was "
                + "above 20 Hz in the 5 s before, highest 60 Hz, 40 Hz too high");
    assertThat(only(verdict).margin()).contains(new Interval(-40, -40, Unit.HERTZ));
    TraceMaker tight =
        heating(Lab.LAYOUT)
            .set(30, "pressure difference", 16.5)
            .set(55, "reversing valve", "defrost");
    assertThat(judged(SWITCH, tight.trace(1, 100)).message())
        .isEqualTo(
            "X FAIL: reversing valve switches between 54.0 s and 55.0 s: pressure difference is "
                + "not between 1 bar and 15 bar, at 16.5 bar, 1.5 bar too high");
  }

  @Test
  void bandSaysHowFarTheValueWasFromItsMiddle() {
    TraceMaker maker =
        heating(Lab.LAYOUT)
            .set(20, "setpoint", 40)
            .set(60, "supply temperature", 39.75)
            .set(100, "supply temperature", 40.6);
    RequirementVerdict verdict = judged(SETTLED, maker.trace(1, 150));
    assertThat(verdict.message())
        .isEqualTo(
            "X PASS: once; setpoint changes by at least 2 K at 20.0 s: supply temperature is "
                + "within 1 K of setpoint, furthest 0.6 K");
    assertThat(only(verdict).margin()).contains(new Interval(0.4, 0.4, Unit.KELVIN));
    RequirementVerdict failed =
        judged(SETTLED, maker.set(105, "supply temperature", 42.25).trace(1, 150));
    assertThat(failed.message())
        .isEqualTo(
            "X FAIL: setpoint changes by at least 2 K at 20.0 s: supply temperature is not within "
                + "1 K of setpoint, from 84.0 s to 85.0 s after, furthest 2.25 K, 1.25 K too far");
  }

  @Test
  void bandThatIsLeftSaysTheWorstOfTheWindowThoughItFailedBefore() {
    TraceMaker maker =
        heating(Lab.LAYOUT)
            .set(20, "setpoint", 40)
            .set(60, "supply temperature", 40)
            .set(90, "supply temperature", 42)
            .set(100, "supply temperature", 43)
            .set(120, "supply temperature", 50); // outside the window
    assertThat(only(judged(SETTLED, maker.trace(1, 200))).margin())
        .contains(new Interval(-2, -2, Unit.KELVIN));
  }

  /** Its sample 30 s and 31 s after the trigger may be 5 s old. */
  @Test
  void valueOfADeviceThatCachesMayBeOlderThanTheWindow() {
    assertThat(settlesLate(0).verdict()).isEqualTo(Verdict.FAIL);
    assertThat(settlesLate(5_000_000_000L).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  private static RequirementVerdict settlesLate(long ageNanos) {
    Signal supply =
        new Signal(
            "supply temperature",
            SignalRole.RESPONSE,
            Unit.CELSIUS,
            List.of(),
            0,
            ageNanos,
            0,
            Optional.empty());
    TraceLayout layout =
        TraceLayout.builder()
            .source(
                "plant", List.of(Signal.measured("setpoint", SignalRole.STIMULUS, Unit.CELSIUS)))
            .source("controller", List.of(supply))
            .build();
    Trace trace =
        new TraceMaker(layout)
            .set(0, "setpoint", 35)
            .set(0, "supply temperature", 35)
            .set(20, "setpoint", 40)
            .set(82, "supply temperature", 40)
            .trace(1, 150);
    Problems problems = new Problems();
    Vocabulary words = Vocabulary.builder().layout(layout).build(problems);
    return Judge.judge(List.of(Lab.read("X", SETTLED, words)), List.of(), trace).get(0);
  }

  @Test
  void worstValueOfAPhaseIsTold() {
    String sentence =
        "during every defrost, from 10 s after its start, coil temperature is above -8 °C";
    TraceMaker maker =
        heating(KNOWN_TO_A_FIFTH)
            .set(20, "reversing valve", "defrost")
            .set(22, "coil temperature", -9)
            .set(28, "coil temperature", -7.5)
            .set(50, "coil temperature", 0)
            .set(100, "reversing valve", "heating");
    RequirementVerdict verdict = judged(sentence, maker.trace(1, 150));
    assertThat(verdict.message())
        .isEqualTo(
            "X PASS: once; defrost 1: coil temperature is above -8 °C, lowest -7.5 °C ± 0.2 K");
    assertThat(only(verdict).margin()).contains(new Interval(0.3, 0.7, Unit.KELVIN));
    maker.set(60, "coil temperature", -8.5).set(70, "coil temperature", -10);
    RequirementVerdict failed = judged(sentence, maker.trace(1, 150));
    assertThat(failed.message())
        .isEqualTo(
            "X FAIL: defrost 1: coil temperature is at most -8 °C 40.0 s to 41.0 s after its start, "
                + "for at least 39.0 s, lowest -10 °C ± 0.2 K, 1.8 K to 2.2 K too low");
  }

  @Test
  void valueWithinItsUncertaintyOfTheLimitIsToldToo() {
    String sentence = "during every defrost, coil temperature is above -8 °C";
    TraceMaker maker =
        heating(KNOWN_TO_A_FIFTH)
            .set(20, "reversing valve", "defrost")
            .set(50, "coil temperature", -7.9)
            .set(60, "coil temperature", -5)
            .set(100, "reversing valve", "heating");
    RequirementVerdict verdict = judged(sentence, maker.trace(1, 150));
    assertThat(verdict.message())
        .isEqualTo(
            "X INCONCLUSIVE (UNCERTAINTY): defrost 1: whether coil temperature is above -8 °C is "
                + "not known, the value lies within its uncertainty of the limit, "
                + "lowest -7.9 °C ± 0.2 K");
    assertThat(only(verdict).margin()).contains(new Interval(-0.1, 0.3, Unit.KELVIN));
  }

  @Test
  void ofSeveralLimitsTheClosestInItsUncertaintyIsNamed() {
    String sentence =
        "whenever reversing valve is defrost, coil temperature is above -8 °C and "
            + "pressure difference is at least 2 bar";
    TraceMaker maker =
        heating(KNOWN_TO_A_FIFTH)
            .set(20, "reversing valve", "defrost")
            .set(100, "reversing valve", "heating");
    RequirementVerdict verdict = judged(sentence, maker.trace(1, 150));
    assertThat(verdict.message()).endsWith(", coil temperature lowest -5 °C ± 0.2 K");
  }

  @Test
  void valueThatStaysIsToldInsteadOfATimeThatNobodyWaitedFor() {
    String sentence = "when defrost begins, coil temperature is below 0 °C for at least 20 s";
    TraceMaker maker =
        heating(KNOWN_TO_A_FIFTH)
            .set(20, "reversing valve", "defrost")
            .set(30, "coil temperature", -0.3)
            .set(50, "coil temperature", 5)
            .set(100, "reversing valve", "heating");
    RequirementVerdict verdict = judged(sentence, maker.trace(1, 150));
    assertThat(verdict.message())
        .isEqualTo(
            "X PASS: once; defrost begins between 19.0 s and 20.0 s: coil temperature is below 0 °C, "
                + "limit 20 s, highest -0.3 °C ± 0.2 K");
    assertThat(only(verdict).marginal()).isTrue();
    String state = "when defrost begins, reversing valve is defrost for at least 20 s";
    assertThat(only(judged(state, maker.trace(1, 150))).margin()).isEmpty();
  }

  @Test
  void theClosestPassIsToldWhateverItsUnit() {
    TraceMaker maker = heating(KNOWN_TO_A_FIFTH);
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
    assertThat(verdict.message()).startsWith("X PASS: 3 times, at the closest ");
    assertThat(verdict.message()).endsWith("coil temperature was 18.5 °C ± 0.2 K");
  }
}
