package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.language.PhaseText;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A phase that no signal names: several are its evidence, and it is confirmed afterwards. */
class InferredPhaseTest {
  private static final long SECOND = 1_000_000_000L;
  private static final Vocabulary WORDS = words();
  private static final String REPORTED =
      "reported defrost agrees with cycle reversal, but for 40 s after each edge";

  private static Vocabulary words() {
    Problems problems = new Problems();
    String evidence =
        "reversing valve is defrost and outdoor fan is off and compressor speed is above 10 Hz";
    Vocabulary words =
        Vocabulary.builder()
            .layout(Lab.LAYOUT)
            .phase(
                PhaseText.whilst(
                        "cycle reversal", new PhaseText.Words(evidence, Place.of("profile.yaml")))
                    .forAtLeast(30 * SECOND))
            .build(problems);
    problems.throwIfAny();
    return words;
  }

  private static RequirementVerdict judged(String sentence, Trace trace) {
    return Judge.judge(List.of(Lab.read("X-01", sentence, WORDS)), List.of(), trace).get(0);
  }

  /** Fan, valve and compressor change at different times; the last of them at 110 s. */
  private static TraceMaker reversal(double until) {
    return new TraceMaker(Lab.LAYOUT)
        .set(0, "outdoor fan", "on")
        .set(95, "reversing valve", "defrost")
        .set(102, "outdoor fan", "off")
        .set(110, "compressor speed", 60)
        .set(until, "compressor speed", 0)
        .set(until + 5, "reversing valve", "heating");
  }

  @Test
  void beginsWithTheLastOfItsSignalsAndEndsWithTheFirst() {
    assertThat(judged("every cycle reversal lasts at most 5 min", reversal(400).trace(1, 600)))
        .satisfies(
            verdict ->
                assertThat(verdict.message())
                    .isEqualTo(
                        "X-01 PASS: once; cycle reversal 1 lasted 289.0 s to 291.0 s, limit 300 s, marginal"));
  }

  @Test
  void stretchTooShortToBeConfirmedNeverWas() {
    assertThat(judged("every cycle reversal lasts at least 2 min", reversal(130).trace(1, 600)))
        .satisfies(v -> assertThat(v.verdict()).isEqualTo(Verdict.NOT_EXERCISED));
  }

  @Test
  void isConfirmedAfterwardsFromItsFirstInstantOn() {
    Judge judge =
        new Judge(
            List.of(Lab.read("X-01", "every cycle reversal lasts at most 1 min", WORDS)),
            List.of(WORDS.phases().get(0)),
            Lab.LAYOUT);
    Trace trace = reversal(400).trace(1, 600);
    var row = new dev.thawbench.trace.ScanRow(Lab.LAYOUT);
    int confirmed = -1;
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      judge.add(row);
      confirmed = confirmed < 0 && !judge.phaseIntervals().isEmpty() ? i : confirmed;
    }

    assertThat(confirmed).isEqualTo(140);
    assertThat(judge.phaseIntervals().get(0).beginFromNanos()).isEqualTo(109 * SECOND);
  }

  @Test
  void onePerturbedSignalMayCutItInTwo() {
    TraceMaker maker = reversal(400).lose(200, 202, "outdoor fan");

    assertThat(judged("every cycle reversal lasts at most 5 min", maker.trace(1, 600)).message())
        .startsWith("X-01 PASS");
  }

  @Test
  void controllerThatReportsItInTimePasses() {
    TraceMaker maker =
        reversal(400).set(112, "reported defrost", "on").set(402, "reported defrost", "off");

    assertThat(judged(REPORTED, maker.trace(1, 600)).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void controllerThatReportsItLateIsCaught() {
    TraceMaker maker =
        reversal(400).set(170, "reported defrost", "on").set(402, "reported defrost", "off");

    assertThat(judged(REPORTED, maker.trace(1, 600)).message())
        .isEqualTo(
            "X-01 FAIL: cycle reversal began between 109.0 s and 110.0 s: reported otherwise at "
                + "150.0 s for at least 19.0 s");
  }

  @Test
  void controllerThatNeverReportsItIsCaught() {
    assertThat(judged(REPORTED, reversal(400).trace(1, 600)).message())
        .isEqualTo(
            "X-01 FAIL: cycle reversal began between 109.0 s and 110.0 s: reported otherwise at "
                + "150.0 s for at least 249.0 s");
  }
}
