package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Frosting;
import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults, setpoints, power cuts, and controllers that report what is not so. */
class SentencesOfTheDayTest {
  private static final String ALARM =
      "when fault 'coil sensor open' is applied, coil sensor alarm comes on within 60 s and stays on until it is cleared";
  private static final String SETPOINT =
      "when setpoint changes by at least 2 K, supply temperature is within 1 K of setpoint from 10 min to 15 min after, unless setpoint changes again or defrost begins";
  private static final String REPORTED =
      "reported defrost agrees with defrost, but for 5 s after each edge";

  private static TraceMaker heating() {
    return new TraceMaker(Lab.LAYOUT)
        .set(0, "mode", "heating")
        .set(0, "coil temperature", 5)
        .set(0, "setpoint", 35)
        .set(0, "supply temperature", 35)
        .set(0, "controller supply", "on");
  }

  private static RequirementVerdict judged(String sentence, Trace trace) {
    return Judge.judge(List.of(Lab.read("X-01", sentence)), List.of(), trace).get(0);
  }

  private static TraceMaker alarm(double on, double off) {
    return heating()
        .set(100, "fault 'coil sensor open'", "on")
        .set(on, "coil sensor alarm", "on")
        .set(off, "coil sensor alarm", "off")
        .set(500, "fault 'coil sensor open'", "off");
  }

  @Test
  void alarmComesInTimeAndStays() {
    assertThat(judged(ALARM, alarm(130, 505).trace(1, 600)).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void alarmThatComesLateFails() {
    assertThat(judged(ALARM, alarm(175, 505).trace(1, 600)).message())
        .isEqualTo(
            "X-01 FAIL: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on "
                + "only after 74.0 s to 75.0 s, limit 60 s, 14.0 s to 15.0 s late");
  }

  @Test
  void alarmThatGoesOffTooEarlyFails() {
    assertThat(judged(ALARM, alarm(130, 300).trace(1, 600)).message())
        .isEqualTo(
            "X-01 FAIL: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on, "
                + "but held only for 169.0 s to 200.0 s");
  }

  @Test
  void settledSupplyTemperaturePasses() {
    Trace trace =
        heating().set(100, "setpoint", 40).set(650, "supply temperature", 39.5).trace(1, 1100);
    assertThat(judged(SETPOINT, trace).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void unsettledSupplyTemperatureFails() {
    Trace trace =
        heating().set(100, "setpoint", 40).set(720, "supply temperature", 39.5).trace(1, 1100);
    assertThat(judged(SETPOINT, trace).message())
        .isEqualTo(
            "X-01 FAIL: setpoint changes by at least 2 K at 100.0 s: supply temperature is "
                + "not within 1 K of setpoint, from 600 s after, furthest 5 K, 4 K too far");
  }

  @Test
  void secondSetpointChangeExcuses() {
    Trace trace = heating().set(100, "setpoint", 40).set(400, "setpoint", 45).trace(1, 900);
    RequirementVerdict verdict = judged(SETPOINT, trace);
    assertThat(verdict.occurrences().get(0).verdict()).isEqualTo(OccurrenceVerdict.VOID);
    assertThat(verdict.occurrences().get(0).message())
        .isEqualTo(
            "setpoint changes by at least 2 K at 100.0 s: does not count: setpoint changes by at least 2 K");
  }

  @Test
  void powerCutExcuses() {
    Trace trace =
        heating()
            .set(100, "reversing valve", "defrost")
            .set(150, "controller supply", "off")
            .set(150, "reversing valve", "heating")
            .trace(1, 300);
    RequirementVerdict verdict = judged("every defrost lasts at least 2 min", trace);
    assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_EXERCISED);
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 NOT_EXERCISED: nothing put it to the test; does not count: the power was cut");
  }

  @Test
  void controllerThatReportsDefrostLateIsCaught() {
    Trace trace =
        heating()
            .set(100, "reversing valve", "defrost")
            .set(109, "reported defrost", "on")
            .set(400, "reversing valve", "heating")
            .set(401, "reported defrost", "off")
            .trace(1, 600);
    assertThat(judged(REPORTED, trace).message())
        .isEqualTo(
            "X-01 FAIL: defrost began between 99.0 s and 100.0 s: reported otherwise at 105.0 s "
                + "for at least 3.0 s");
  }

  @Test
  void reportThatIsReadBeforeTheValveNeedsAnAllowanceAroundTheEdge() {
    Trace trace =
        heating()
            .set(100, "reversing valve", "defrost")
            .set(97, "reported defrost", "on")
            .set(400, "reversing valve", "heating")
            .set(398, "reported defrost", "off")
            .trace(1, 600);
    assertThat(judged(REPORTED, trace).verdict()).isEqualTo(Verdict.FAIL);
    assertThat(judged(REPORTED.replace("after each", "around each"), trace).verdict())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void reportThatComesTooEarlyIsCaughtDespiteAnAllowanceAroundTheEdge() {
    Trace trace =
        heating()
            .set(100, "reversing valve", "defrost")
            .set(90, "reported defrost", "on")
            .set(400, "reversing valve", "heating")
            .set(400, "reported defrost", "off")
            .trace(1, 600);
    assertThat(judged(REPORTED.replace("after each", "around each"), trace).verdict())
        .isEqualTo(Verdict.FAIL);
  }

  @Test
  void controllerThatNeverReportsDefrostIsCaught() {
    Trace trace =
        heating()
            .set(100, "reversing valve", "defrost")
            .set(400, "reversing valve", "heating")
            .trace(1, 600);
    assertThat(judged(REPORTED, trace).verdict()).isEqualTo(Verdict.FAIL);
  }

  @Test
  void readsBackToTheSameTree() {
    for (String sentence : List.of(ALARM, SETPOINT)) {
      var read = Lab.read("X-01", sentence);
      assertThat(Lab.read("X-01", read.text(Style.NAMES))).isEqualTo(read);
    }
  }

  @Test
  void liveFailComesAtTheFirstSampleThatProvesIt() {
    Frosting night = new Frosting().defrost(36, 800);
    Trace trace = night.maker().trace(1, night.now() + 60);
    Judge judge =
        new Judge(
            List.of(Lab.read("X-01", "every defrost lasts at most {maximum defrost time}")),
            List.of(),
            Lab.LAYOUT);
    var row = new dev.thawbench.trace.ScanRow(Lab.LAYOUT);
    long failedAt = -1;
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      judge.add(row);
      if (judge.failed() && failedAt < 0) {
        failedAt = row.scanNanos() / 1_000_000_000L;
        assertThat(judge.verdicts().get(0).message())
            .isEqualTo(
                "X-01 FAIL: defrost 1 has lasted 613.0 s so far, limit 600 s ± 12 s, "
                    + "at least 1.0 s too long");
      }
    }
    assertThat(failedAt).isEqualTo(200 + 36 * 60 + 30 + 613);
    assertThat(judge.allJudged()).isTrue();
  }

  @Test
  void allIsJudgedOnlyWhenNothingIsOpen() {
    Judge judge =
        new Judge(
            List.of(
                Lab.read(
                    "X-01", "when coil temperature falls below -6 °C, defrost begins within 60 s")),
            List.of(),
            Lab.LAYOUT);
    Trace trace =
        heating()
            .set(10, "coil temperature", -7)
            .set(40, "reversing valve", "defrost")
            .trace(1, 100);
    var row = new dev.thawbench.trace.ScanRow(Lab.LAYOUT);
    boolean[] judged = new boolean[100];
    for (int i = 0; i < 100; i++) {
      trace.copyTo(i, row);
      judge.add(row);
      judged[i] = judge.allJudged();
    }
    assertThat(judged[9]).isTrue();
    assertThat(judged[10]).isFalse();
    assertThat(judged[39]).isFalse();
    assertThat(judged[40]).isTrue();
  }
}
