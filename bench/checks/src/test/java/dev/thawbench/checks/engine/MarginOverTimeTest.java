package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.BothWays.judged;
import static dev.thawbench.checks.engine.BothWays.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By how much a value keeps its limit over a time, with its uncertainty and in its own unit. */
class MarginOverTimeTest {
  private static final String SETTLED =
      "when setpoint changes by at least 2 K, supply temperature is within 1 K of setpoint from"
          + " 60 s to 90 s after";

  /** Its setpoint goes from 35 °C to 40 °C at 20 s. */
  private static TraceMaker stepped() {
    return Lab.heating()
        .set(0, "supply temperature", 35)
        .set(0, "setpoint", 35)
        .set(20, "setpoint", 40);
  }

  /** Its coil is at -5 °C ± 0.2 K, and it defrosts from 20 s to 100 s. */
  private static TraceMaker defrosting() {
    return Lab.heating(Lab.layout(0.2))
        .set(0, "coil temperature", -5)
        .set(0, "pressure difference", 8)
        .during(20, 100, "reversing valve", "defrost");
  }

  @Test
  void bandSaysHowFarTheValueWasFromItsMiddle() {
    TraceMaker maker =
        stepped().set(60, "supply temperature", 39.75).set(100, "supply temperature", 40.6);
    RequirementVerdict verdict = judged(SETTLED, maker.trace(1, 150));
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 PASS: once; setpoint changes by at least 2 K at 20.0 s: supply temperature is "
                + "within 1 K of setpoint, furthest 0.6 K");
    assertThat(only(verdict).margin()).contains(new Interval(0.4, 0.4, Unit.KELVIN));
    RequirementVerdict failed =
        judged(SETTLED, maker.set(105, "supply temperature", 42.25).trace(1, 150));
    assertThat(failed.message())
        .isEqualTo(
            "X-01 FAIL: setpoint changes by at least 2 K at 20.0 s: supply temperature is not within "
                + "1 K of setpoint, from 84.0 s to 85.0 s after, furthest 2.25 K, 1.25 K too far");
  }

  @Test
  void bandThatIsLeftSaysTheWorstOfTheWindowThoughItFailedBefore() {
    TraceMaker maker =
        stepped()
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
    return BothWays.plainly(SETTLED, trace);
  }

  @Test
  void worstValueOfAPhaseIsTold() {
    String sentence =
        "during every defrost, from 10 s after its start, coil temperature is above -8 °C";
    TraceMaker maker =
        defrosting()
            .set(22, "coil temperature", -9)
            .set(28, "coil temperature", -7.5)
            .set(50, "coil temperature", 0);
    RequirementVerdict verdict = judged(sentence, maker.trace(1, 150));
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 PASS: once; defrost 1: coil temperature is above -8 °C, lowest -7.5 °C ± 0.2 K");
    assertThat(only(verdict).margin()).contains(new Interval(0.3, 0.7, Unit.KELVIN));
    maker.set(60, "coil temperature", -8.5).set(70, "coil temperature", -10);
    RequirementVerdict failed = judged(sentence, maker.trace(1, 150));
    assertThat(failed.message())
        .isEqualTo(
            "X-01 FAIL: defrost 1: coil temperature is at most -8 °C 40.0 s to 41.0 s after its start, "
                + "for at least 39.0 s, lowest -10 °C ± 0.2 K, 1.8 K to 2.2 K too low");
  }

  @Test
  void valueWithinItsUncertaintyOfTheLimitIsToldToo() {
    String sentence = "during every defrost, coil temperature is above -8 °C";
    TraceMaker maker =
        defrosting().set(50, "coil temperature", -7.9).set(60, "coil temperature", -5);
    RequirementVerdict verdict = judged(sentence, maker.trace(1, 150));
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 INCONCLUSIVE (UNCERTAINTY): defrost 1: whether coil temperature is above -8 °C is "
                + "not known, the value lies within its uncertainty of the limit, "
                + "lowest -7.9 °C ± 0.2 K");
    assertThat(only(verdict).margin()).contains(new Interval(-0.1, 0.3, Unit.KELVIN));
  }

  @Test
  void ofSeveralLimitsTheClosestInItsUncertaintyIsNamed() {
    String sentence =
        "whenever reversing valve is defrost, coil temperature is above -8 °C and "
            + "pressure difference is at least 2 bar";
    TraceMaker maker = defrosting();
    RequirementVerdict verdict = judged(sentence, maker.trace(1, 150));
    assertThat(verdict.message()).endsWith(", coil temperature lowest -5 °C ± 0.2 K");
  }

  @Test
  void valueThatStaysIsToldInsteadOfATimeThatNobodyWaitedFor() {
    String sentence = "when defrost begins, coil temperature is below 0 °C for at least 20 s";
    TraceMaker maker =
        defrosting().set(30, "coil temperature", -0.3).set(50, "coil temperature", 5);
    RequirementVerdict verdict = judged(sentence, maker.trace(1, 150));
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 PASS: once; defrost begins between 19.0 s and 20.0 s: coil temperature is below 0 °C, "
                + "limit 20 s, highest -0.3 °C ± 0.2 K, marginal");
    assertThat(only(verdict).marginal()).isTrue();
    String state = "when defrost begins, reversing valve is defrost for at least 20 s";
    assertThat(only(judged(state, maker.trace(1, 150))).margin()).isEmpty();
  }
}
