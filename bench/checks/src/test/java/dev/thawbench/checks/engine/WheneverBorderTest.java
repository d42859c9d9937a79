package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.Unit;
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
                + "comes on after 0.0 s to 1.0 s, limit 10 s (not judged at its border, where both "
                + "changed between two samples)");
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
  void lostReadAtTheBorderIsCalledOne() {
    String sentence = "whenever coil sensor alarm is on, reported defrost is on";
    TraceMaker lost =
        alarm(195).lose(190, 220, "coil sensor alarm").lose(190, 196, "reported defrost");

    assertThat(judged(sentence, lost).message())
        .isEqualTo(
            "X-01 PASS: once; coil sensor alarm is on between 99.0 s and 100.0 s: reported defrost "
                + "is on (not judged at its border, where nothing was read)");
    assertThat(judged("strictly " + sentence, lost).message())
        .isEqualTo(
            "X-01 INCONCLUSIVE (GAP): coil sensor alarm is on between 99.0 s and 100.0 s: at its "
                + "border reported defrost is on may not have held, nothing was read");
  }

  @Test
  void stretchOfAConditionIsCalledByItsInstant() {
    String sentence = "whenever coil sensor alarm is on, reported defrost is on";

    assertThat(judged(sentence, alarm(150)).message())
        .isEqualTo(
            "X-01 FAIL: coil sensor alarm is on between 99.0 s and 100.0 s: reported defrost is off "
                + "50.0 s to 51.0 s after that, for at least 49.0 s");
  }

  @Test
  void longestTimeUntilTheAnswerIsTheMargin() {
    TraceMaker gone =
        alarm(200)
            .set(100, "reported defrost", "off")
            .set(103, "reported defrost", "on")
            .set(150, "reported defrost", "off")
            .set(157, "reported defrost", "on");

    RequirementVerdict verdict = judged(ALARM, gone);
    assertThat(verdict.message())
        .contains("reported defrost comes on after 6.0 s to 8.0 s, limit 10 s");
    assertThat(verdict.occurrences().get(0).margin()).contains(new Interval(2, 4, Unit.SECOND));
  }

  @Test
  void strictSentenceReadsBack() {
    var read = Lab.read("X-01", "strictly " + ALARM);

    assertThat(read.text(Style.NAMES)).isEqualTo("strictly " + ALARM);
  }
}
