package dev.thawbench.checks.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the guide says beside its examples. */
class GuideStatementsTest {
  private static final String FAULT = "fault 'coil sensor open'";

  private final TraceMaker maker =
      new TraceMaker(Lab.LAYOUT).set(0, "mode", "heating").set(0, "controller supply", "on");

  private RequirementVerdict judged(String sentence) {
    return Judge.judge(List.of(Lab.read("X", sentence)), List.of(), maker.trace(1, 300)).get(0);
  }

  private Verdict verdict(String sentence) {
    return judged(sentence).verdict();
  }

  @Test
  void timeThatEndsBeforeTheDelayDoesNotCount() {
    maker.set(100, "reversing valve", "defrost").set(130, "reversing valve", "heating");

    assertThat(verdict("during every defrost, from 60 s after its start, outdoor fan is on"))
        .isEqualTo(Verdict.NOT_EXERCISED);
  }

  @Test
  void whatAnAnswerBeginsMayBeThereAlready() {
    maker.set(100, "reversing valve", "defrost");

    assertThat(verdict("when defrost begins, outdoor fan goes off within 5 s"))
        .isEqualTo(Verdict.PASS);
    assertThat(verdict("when defrost begins, outdoor fan switches within 5 s"))
        .isEqualTo(Verdict.FAIL);
  }

  @Test
  void firstOfAnOrderMayBeThereAlready() {
    maker.set(100, "sequence", "entry").set(110, "reversing valve", "defrost");
    maker.set(115, "compressor speed", 60);

    assertThat(
            verdict(
                "when defrost entry begins, within 30 s in this order - compressor stops, reversing"
                    + " valve switches, compressor starts"))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void timeForAnAnswerIsClosed() {
    String sentence =
        "when " + FAULT + " is applied, coil temperature rises above 18 °C within 5 s";
    maker.set(100, FAULT, "on").set(105, "coil temperature", 20);
    assertThat(verdict(sentence)).isEqualTo(Verdict.PASS);

    maker.set(105, "coil temperature", 0).set(106, "coil temperature", 20);
    assertThat(verdict(sentence)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void windowOfARateIsOpenAtItsBeginning() {
    String sentence = FAULT + " is applied at most once in any 60 s";
    maker.set(100, FAULT, "on").set(110, FAULT, "off").set(160, FAULT, "on");
    assertThat(verdict(sentence)).isEqualTo(Verdict.PASS);

    maker.set(159, FAULT, "on");
    assertThat(verdict(sentence)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void windowThatReachesBackBeforeTheRunCanFailButNotPass() {
    maker.set(10, "compressor speed", 60).set(15, "compressor speed", 0);
    assertThat(judged("compressor starts at most 1 time in any 60 s").reason())
        .contains(Reason.CENSORED_AT_START);

    maker.set(20, "compressor speed", 60);
    assertThat(verdict("compressor starts at most 1 time in any 60 s")).isEqualTo(Verdict.FAIL);
  }

  @Test
  void strictlyMakesTheBorderOfAScopeInconclusive() {
    maker.set(0, "compressor speed", 60).set(100, "sequence", "entry");
    maker.set(100, "compressor speed", 0).set(150, "compressor speed", 60);
    maker.set(200, "sequence", "idle");

    assertThat(judged("every compressor stop outside changeover lasts at least 3 min"))
        .satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.NOT_EXERCISED))
        .satisfies(
            found ->
                assertThat(found.occurrences()).extracting(Occurrence::cause).contains("BORDER"));
    assertThat(
            judged("every compressor stop strictly outside changeover lasts at least 3 min")
                .reason())
        .contains(Reason.UNORDERED);
  }

  @Test
  void nearIsClosedAndAboveIsNot() {
    maker.set(0, "setpoint", 35).set(0, "supply temperature", 34).set(100, "outdoor fan", "on");

    assertThat(verdict("at every outdoor fan start, supply temperature is within 1 K of setpoint"))
        .isEqualTo(Verdict.PASS);
    assertThat(verdict("at every outdoor fan start, supply temperature is above 34 °C"))
        .isEqualTo(Verdict.FAIL);
    assertThat(verdict("at every outdoor fan start, supply temperature is at least 34 °C"))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void andBindsCloserThanOr() {
    maker.set(100, "outdoor fan", "on");

    assertThat(
            verdict(
                "when outdoor fan comes on, mode is heating or mode is off and compressor is on"))
        .isEqualTo(Verdict.PASS);
    assertThat(
            verdict(
                "when outdoor fan comes on, (mode is heating or mode is off) and compressor is on"))
        .isEqualTo(Verdict.FAIL);
  }

  @Test
  void conditionOfWhenIsTheInstantAtWhichItBecomesTrue() {
    maker.set(100, "outdoor fan", "on").set(100, "compressor speed", 60);

    assertThat(judged("when outdoor fan is on and mode is heating, reversing valve is heating"))
        .satisfies(found -> assertThat(found.occurrences()).hasSize(1))
        .satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.PASS));
  }
}
