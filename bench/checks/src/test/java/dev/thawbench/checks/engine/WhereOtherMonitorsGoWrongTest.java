package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.Trace;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The cases that known monitors were measured to get wrong. */
class WhereOtherMonitorsGoWrongTest {
  private static final String COLD =
      "when coil temperature falls below -6 °C, defrost begins within 60 s";

  private static TraceMaker heating() {
    return new TraceMaker(Lab.LAYOUT).set(0, "mode", "heating").set(0, "coil temperature", 5);
  }

  private static RequirementVerdict judged(String sentence, Trace trace) {
    return Judge.judge(List.of(Lab.read("X-01", sentence)), List.of(), trace).get(0);
  }

  @Test
  void triggerThatIsNeverTrueIsNotExercised() {
    RequirementVerdict verdict = judged(COLD, heating().trace(1, 600));
    assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_EXERCISED);
    assertThat(verdict.message()).isEqualTo("X-01 NOT_EXERCISED: nothing put it to the test");
  }

  @Test
  void triggerJustBeforeTheEndIsOpen() {
    Trace trace = heating().set(598, "coil temperature", -7).trace(1, 600);
    RequirementVerdict verdict = judged(COLD, trace);
    assertThat(verdict.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(verdict.reason()).contains(Reason.OPEN_AT_END);
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 INCONCLUSIVE (OPEN_AT_END): coil temperature falls below -6 °C at 598.0 s: "
                + "the run ended before the answer was due");
  }

  @Test
  void traceShorterThanTheHorizonSaysWhy() {
    Trace trace = heating().set(1, "coil temperature", -7).trace(1, 20);
    RequirementVerdict verdict = judged(COLD, trace);
    assertThat(verdict.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(verdict.reason()).contains(Reason.OPEN_AT_END);
    RequirementVerdict rate =
        judged(
            "compressor starts at most 6 times in any 60 min",
            heating().set(5, "compressor speed", 60).trace(1, 20));
    assertThat(rate.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(rate.message()).contains("the window reaches back before the run");
  }

  @Test
  void answerExactlyAtTheBoundPasses() {
    String sentence =
        "when controller supply comes on, fault 'coil sensor open' is applied within 60 s";
    for (int position = 0; position < 60; position++) {
      double at = 10 + position * 0.1;
      Trace trace =
          heating()
              .set(at, "controller supply", "on")
              .set(at + 60, "fault 'coil sensor open'", "on")
              .trace(0.1, 100);
      assertThat(judged(sentence, trace).verdict())
          .as("trigger at %s s", at)
          .isEqualTo(Verdict.PASS);
    }
  }

  @Test
  void answerOneSampleAfterTheBoundFails() {
    String sentence =
        "when controller supply comes on, fault 'coil sensor open' is applied within 60 s";
    Trace trace =
        heating()
            .set(10, "controller supply", "on")
            .set(70.1, "fault 'coil sensor open'", "on")
            .trace(0.1, 100);
    assertThat(judged(sentence, trace).message())
        .isEqualTo(
            "X-01 FAIL: controller supply comes on at 10.0 s: fault 'coil sensor open' is applied "
                + "only after 60.1 s, limit 60 s, 0.1 s late");
  }

  @Test
  @Tag("many")
  void latencyAroundTheBoundIsNeverJudgedWrong() {
    String sentence = "when compressor starts, outdoor fan comes on within 60 s";
    SplittableRandom random = new SplittableRandom(7);
    int undecided = 0;
    int runs = 2_000;
    for (int run = 0; run < runs; run++) {
      double start = 100 + random.nextInt(1000) * 0.01;
      double latency = 50 + random.nextInt(2000) * 0.01;
      Trace trace =
          heating()
              .set(start, "compressor speed", 60)
              .set(start + latency, "outdoor fan", "on")
              .trace(10, 300);
      Verdict verdict = judged(sentence, trace).verdict();
      undecided += verdict == Verdict.INCONCLUSIVE ? 1 : 0;
      if (verdict == Verdict.PASS) {
        assertThat(latency).isLessThanOrEqualTo(60);
      } else if (verdict == Verdict.FAIL) {
        assertThat(latency).isGreaterThan(60);
      }
    }
    // the intervals are 20 s wide: of latencies from 50 s to 70 s, the decided ones are few
    assertThat(undecided).isBetween(runs / 3, runs);
  }

  @Test
  void bothCausesOfADefrostsEndInOneSampleIntervalAreUnordered() {
    TraceMaker maker =
        heating()
            .set(105, "reversing valve", "defrost")
            .set(699, "coil temperature", 18.2)
            .set(705, "reversing valve", "heating");
    RequirementVerdict verdict =
        judged(
            "no defrost ends below {termination temperature} unless it lasted 10 min",
            readCoil(maker).trace(10, 800));
    assertThat(verdict.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(verdict.reason()).contains(Reason.UNORDERED);
  }

  /** The coil temperature as it was when it was written, 6 s late. */
  private static TraceMaker readCoil(TraceMaker maker) {
    return maker.set(699, "coil temperature", 5).set(710, "coil temperature", 18.2);
  }

  @Test
  void marginIsInTheLimitsOwnUnit() {
    Trace trace =
        heating()
            .set(100, "coil temperature", -7)
            .set(174.5, "reversing valve", "defrost")
            .trace(1, 300);
    RequirementVerdict verdict = judged(COLD, trace);
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 FAIL: coil temperature falls below -6 °C at 100.0 s: defrost begins only after "
                + "74.0 s to 75.0 s, limit 60 s, 14.0 s to 15.0 s late");
    assertThat(verdict.occurrences().get(0).margin().orElseThrow().toString())
        .isEqualTo("Interval[low=-15.0, high=-14.0, unit=SECOND]");
  }

  @Test
  void sumsHaveALowerAndAnUpperBound() {
    TraceMaker maker =
        heating().set(20, "reversing valve", "defrost").set(40, "reversing valve", "heating");
    for (int i = 0; i < 7; i++) {
      maker
          .set(100.5 + i * 400, "compressor speed", 60)
          .set(400.5 + i * 400, "compressor speed", 0);
    }
    maker.set(3000, "reversing valve", "defrost");
    RequirementVerdict verdict =
        judged(
            "at every defrost start, compressor running since the last defrost end is at least 35 min",
            maker.trace(1, 3100));
    assertThat(verdict.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(verdict.occurrences().get(1).measured().orElseThrow().toString())
        .isEqualTo("Interval[low=2093.0, high=2107.0, unit=SECOND]");
  }

  @Test
  void defrostCutInTwoByOneLostReplyIsInconclusive() {
    Trace trace =
        heating()
            .set(100, "reversing valve", "defrost")
            .set(900, "reversing valve", "heating")
            .lose(500, 501, "reversing valve")
            .trace(1, 1000);
    RequirementVerdict verdict = judged("every defrost lasts at most 10 min", trace);
    assertThat(verdict.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(verdict.reason()).contains(Reason.GAP);
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 INCONCLUSIVE (GAP): defrost 1 lasted 399.0 s to 801.0 s, limit 600 s; it may have "
                + "been cut in two where nothing was read");
  }
}
