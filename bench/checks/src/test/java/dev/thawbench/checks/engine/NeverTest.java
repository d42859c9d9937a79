package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code … never …}: put to the test by what is guarded, not by its violation. */
class NeverTest {
  private static final String VALVE =
      "reversing valve never switches while compressor speed is above 20 Hz";

  private final TraceMaker maker =
      new TraceMaker(Lab.LAYOUT).set(0, "mode", "heating").set(0, "controller supply", "on");

  private RequirementVerdict judged(String sentence) {
    return Judge.judge(List.of(Lab.read("VLV-02", sentence)), List.of(), maker.trace(1, 120))
        .get(0);
  }

  @Test
  void switchWithTheCompressorSlowPasses() {
    maker.set(10, "compressor speed", 60).set(40, "compressor speed", 15);
    maker.set(50, "reversing valve", "defrost");

    assertThat(judged(VALVE).message())
        .isEqualTo(
            "VLV-02 PASS: once; reversing valve switches between 49.0 s and 50.0 s: compressor "
                + "speed is at most 20 Hz, at 15 Hz");
  }

  @Test
  void switchWithTheCompressorFastFails() {
    maker.set(10, "compressor speed", 60).set(50, "reversing valve", "defrost");

    assertThat(judged(VALVE).message())
        .startsWith(
            "VLV-02 FAIL: reversing valve switches between 49.0 s and 50.0 s: compressor speed is "
                + "above 20 Hz");
  }

  @Test
  void withoutASwitchItIsNotExercised() {
    maker.set(10, "compressor speed", 60);

    assertThat(judged(VALVE).verdict()).isEqualTo(Verdict.NOT_EXERCISED);
  }

  @Test
  void switchAndStopInOneSampleHaveNoOrder() {
    maker.set(10, "compressor speed", 60).set(50, "compressor speed", 0);
    maker.set(50, "reversing valve", "defrost");

    assertThat(judged(VALVE).reason()).contains(Reason.UNORDERED);
  }

  @Test
  void lostSpeedIsAGap() {
    maker.set(10, "compressor speed", 60).lose(45, 55, "compressor speed");
    maker.set(50, "reversing valve", "defrost");

    assertThat(judged(VALVE).reason()).contains(Reason.GAP);
  }

  @Test
  void joinedConditionIsToldAsItWas() {
    maker.set(10, "compressor speed", 60).set(20, "outdoor fan", "on");
    maker.set(50, "reversing valve", "defrost");

    assertThat(
            judged(
                    "reversing valve never switches while compressor is on and"
                        + " outdoor fan is on")
                .message())
        .isEqualTo(
            "VLV-02 FAIL: reversing valve switches between 49.0 s and 50.0 s: compressor is on and "
                + "outdoor fan is on");
  }

  @Test
  void toleranceWidensWhatIsAllowed() {
    String sentence = "reversing valve never switches while compressor speed is above 20 Hz ± 2 Hz";
    maker.set(10, "compressor speed", 21).set(50, "reversing valve", "defrost");
    assertThat(judged(sentence).verdict()).isEqualTo(Verdict.PASS);

    maker.set(60, "compressor speed", 23).set(70, "reversing valve", "heating");
    assertThat(judged(sentence).verdict()).isEqualTo(Verdict.FAIL);
  }

  @Test
  void toleranceUnderNotWidensWhatIsAllowedToo() {
    String sentence =
        "at every reversing valve switch, not (pressure difference is between 5 bar ± 1 bar and 20"
            + " bar)";
    maker.set(0, "pressure difference", 5.5).set(50, "reversing valve", "defrost");
    assertThat(judged(sentence).verdict()).isEqualTo(Verdict.PASS);

    maker.set(60, "pressure difference", 6.5).set(70, "reversing valve", "heating");
    assertThat(judged(sentence).verdict()).isEqualTo(Verdict.FAIL);
  }

  @Test
  void placeIsSaidWithoutWhile() {
    maker.set(20, "sequence", "exit").set(40, "sequence", "idle");
    maker.set(60, "compressor speed", 60);
    assertThat(judged("compressor never starts in defrost exit").verdict()).isEqualTo(Verdict.PASS);

    maker.set(80, "compressor speed", 0).set(90, "sequence", "exit");
    maker.set(95, "compressor speed", 60).set(110, "sequence", "idle");
    assertThat(judged("compressor never starts in defrost exit").verdict()).isEqualTo(Verdict.FAIL);
  }

  @Test
  void ofAStateItIsWhatHoldsWheneverTheOtherDoes() {
    assertThat(Lab.read("X", "compressor is never on while reversing valve is defrost"))
        .isEqualTo(Lab.read("X", "whenever reversing valve is defrost, compressor is off"));
    assertThat(Lab.read("X", "compressor speed is never above 60 Hz in defrost"))
        .isEqualTo(Lab.read("X", "whenever in defrost, compressor speed is at most 60 Hz"));
    assertThat(Lab.read("X", "mode is never cooling during a defrost"))
        .isEqualTo(Lab.read("X", "whenever in defrost, not (mode is cooling)"));
    assertThat(Lab.read("X", "mode is never cooling while compressor is on or outdoor fan is on"))
        .hasToString("whenever compressor is on or outdoor fan is on, not (mode is cooling)");
  }

  @Test
  void everyEventCanBeForbidden() {
    for (String sentence :
        List.of(
            "compressor never switches while mode is off",
            "outdoor fan never comes on while compressor is off",
            "defrost never begins while mode is cooling",
            "defrost never ends while coil temperature is below 0 °C",
            "coil temperature never rises above 40 °C while mode is heating",
            "setpoint never changes by at least 2 K in defrost",
            "mode never becomes cooling outside defrost",
            "power-up never happens while compressor is on",
            "fault 'coil sensor open' is never applied in defrost",
            "(mode is off or outdoor fan is off) never becomes true in defrost")) {
      assertThat(Lab.read("X", sentence)).hasToString(sentence);
    }
  }

  @Test
  void refusesWhatOnlyItsViolationWouldPutToTheTest() {
    assertThat(Lab.problem("coil sensor alarm never comes on"))
        .isEqualTo(
            "script.yaml:9:39: nothing would put 'coil sensor alarm comes on' to the test but its"
                + " violation; say when it must not be so: 'while …', 'in PHASE' or 'outside"
                + " PHASE'");
    assertThat(Lab.problem("compressor is never on, unless defrost begins"))
        .startsWith("script.yaml:9:29: nothing would put 'compressor is on' to the test but");
  }

  @Test
  void refusesWhatTheEventItselfDecides() {
    assertThat(Lab.problem("compressor never starts while compressor is off"))
        .isEqualTo(
            "script.yaml:9:31: at the instant at which compressor starts, compressor is on, so that"
                + " this would never fail");
    assertThat(Lab.problem("defrost never begins in defrost")).endsWith("would always fail");
  }
}
