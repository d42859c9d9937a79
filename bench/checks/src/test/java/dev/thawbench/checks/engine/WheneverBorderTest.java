package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions that end between the same two samples as the state that they demand. */
class WheneverBorderTest {
  private static final String ALARM =
      "whenever coil sensor alarm is on, reported defrost comes on within 10 s";

  private static TraceMaker alarm(double reportedOff) {
    return new TraceMaker(Lab.LAYOUT)
        .set(100, "coil sensor alarm", "on")
        .set(100, "reported defrost", "on")
        .set(200, "coil sensor alarm", "off")
        .set(reportedOff, "reported defrost", "off");
  }

  private static RequirementVerdict judged(String sentence, TraceMaker maker) {
    return Judge.judge(List.of(Lab.read("X-01", sentence)), List.of(), maker.trace(1, 600)).get(0);
  }

  @Test
  void bothEndInOneSampleIsAPassWithANote() {
    assertThat(judged(ALARM, alarm(200)).message())
        .isEqualTo(
            "X-01 PASS: once; coil sensor alarm is on between 99.0 s and 100.0 s: reported defrost "
                + "comes on in time (not judged at its border, where both changed between two "
                + "samples)");
  }

  @Test
  void bothEndInOneSampleIsUnorderedStrictly() {
    RequirementVerdict verdict = judged("strictly " + ALARM, alarm(200));

    assertThat(verdict.message())
        .isEqualTo(
            "X-01 INCONCLUSIVE (UNORDERED): coil sensor alarm is on between 99.0 s and 100.0 s: at "
                + "its border whether reported defrost comes on in time is not known, two changes "
                + "lie inside one sample interval");
  }

  @Test
  void conditionAlsoTakesStrictlyWithAState() {
    String sentence = "whenever coil sensor alarm is on, reported defrost is on";

    assertThat(judged(sentence, alarm(200)).verdict()).isEqualTo(Verdict.PASS);
    assertThat(judged("strictly " + sentence, alarm(200)).reason()).contains(Reason.UNORDERED);
  }

  @Test
  void stateThatOutlastsTheConditionHasNoBorder() {
    assertThat(judged("strictly " + ALARM, alarm(201)).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void stateThatEndsASampleTooEarlyFails() {
    assertThat(judged(ALARM, alarm(199)).verdict()).isEqualTo(Verdict.FAIL);
  }

  @Test
  void lostReadsAreNoBorder() {
    RequirementVerdict verdict = judged(ALARM, alarm(195).lose(190, 220, "coil sensor alarm"));

    assertThat(verdict.reason()).contains(Reason.GAP);
  }

  @Test
  void strictSentenceReadsBack() {
    var read = Lab.read("X-01", "strictly " + ALARM);

    assertThat(read.text(Style.NAMES)).isEqualTo("strictly " + ALARM);
  }
}
