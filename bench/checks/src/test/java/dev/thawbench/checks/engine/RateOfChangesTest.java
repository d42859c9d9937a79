package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.TraceLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often a value changes, and several events counted as one. */
class RateOfChangesTest {
  private static RequirementVerdict judged(Requirement requirement, TraceMaker maker) {
    return Judge.judge(List.of(requirement), List.of(), maker.trace(1, 300)).get(0);
  }

  private static RequirementVerdict judged(String sentence, TraceMaker maker) {
    return judged(Lab.read("SET-02", sentence), maker);
  }

  private static TraceMaker setpoints(double... changes) {
    TraceMaker maker = new TraceMaker(Lab.LAYOUT).set(0, "setpoint", 35);
    for (int i = 0; i < changes.length; i++) {
      maker.set(100 + 20 * i, "setpoint", changes[i]);
    }
    return maker;
  }

  @Test
  void everyChangeCounts() {
    String sentence = "setpoint changes at most 3 times in any 80 s";

    assertThat(judged(sentence, setpoints(36, 36.5, 35)).verdict()).isEqualTo(Verdict.PASS);
    assertThat(judged(sentence, setpoints(36, 36.5, 35, 36)).message())
        .isEqualTo("SET-02 FAIL: setpoint changes: 4 in 80 s, limit 3, 1 too many");
  }

  @Test
  void smallChangesAddUpUntilTheyAreOne() {
    String sentence = "setpoint changes by at least 2 K at most once in any 70 s";

    assertThat(judged(sentence, setpoints(36, 37, 38, 38.5)).verdict()).isEqualTo(Verdict.PASS);
    assertThat(judged(sentence, setpoints(36, 37, 38, 39)).verdict()).isEqualTo(Verdict.FAIL);
  }

  @Test
  void toleranceLetsSmallerChangesPass() {
    assertThat(
            judged(
                    "setpoint changes by at least 2 K ± 0.5 K at most once in any 70 s",
                    setpoints(37, 39.2, 41.5))
                .verdict())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void changeThatOnlyMayHaveBeenOneLeavesOpenWhereTheNextIsCountedFrom() {
    TraceLayout layout = Lab.layout(0.5);
    String sentence = "coil temperature changes by at least 2 K at most once in any 200 s";
    Requirement requirement = Lab.read("SET-02", sentence, Lab.words(layout));
    TraceMaker maker = new TraceMaker(layout).set(100, "coil temperature", 1.5);

    // 1.5 K may have been 2.5 K, so that the value may stand there, and 3.2 K be no change from it
    maker.set(120, "coil temperature", 3.2);
    assertThat(judged(requirement, maker).reason()).contains(Reason.UNCERTAINTY);

    maker.set(140, "coil temperature", 9).set(160, "coil temperature", 0);
    assertThat(judged(requirement, maker).verdict()).isEqualTo(Verdict.FAIL);
  }

  @Test
  void valueThatComesBackAfterOneLostReadStandsWhereItStood() {
    String sentence = "when setpoint changes by at least 2 K, outdoor fan comes on within 5 s";
    TraceMaker maker = setpoints().lose(50, 51, "setpoint");
    maker.set(100, "setpoint", 37).set(103, "outdoor fan", "on");

    assertThat(judged(sentence, maker).occurrences())
        .anySatisfy(
            one ->
                assertThat(one.message())
                    .contains("by at least 2 K at 100.0 s: outdoor fan comes on"));
  }

  @Test
  void stopsAndStartsOfOneThingAreItsSwitches() {
    assertThat(Lab.read("X", "compressor switches at most twice in any 1 h"))
        .isEqualTo(
            Lab.read("X", "compressor starts or compressor stops at most 2 times in any 1 h"))
        .hasToString("compressor switches at most 2 times in any 1 h");
    assertThat(Lab.read("X", "at every compressor switch, mode is heating"))
        .hasToString("at every compressor switch, mode is heating");
    assertThat(Lab.read("X", "when compressor starts or defrost begins, outdoor fan is off"))
        .hasToString("when compressor starts or defrost begins, outdoor fan is off");
  }

  @Test
  void changeIsANounToo() {
    assertThat(Lab.read("X", "at every setpoint change by at least 2 K, mode is heating"))
        .hasToString("at every setpoint change by at least 2 K, mode is heating");
    assertThat(Lab.read("X", "at every setpoint change, mode is heating"))
        .hasToString("at every setpoint change, mode is heating");
  }

  @Test
  void noChangeOfAnUncertainValueIsKnownToBeOne() {
    TraceLayout layout = Lab.layout(0.5);
    String sentence = "coil temperature changes at most 3 times in any 10 min";

    assertThat(Decidability.of(Lab.read("X", sentence, Lab.words(layout)), 1_000_000_000L))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.why())
                    .isEqualTo(
                        "a value that stands still looks like a change, its uncertainty is ± 0.5"
                            + " K; say 'changes by at least …' with more than 2 K"));
  }

  @Test
  void longGapMayHideMoreThanOneStart() {
    TraceMaker maker = new TraceMaker(Lab.LAYOUT).set(150, "compressor speed", 60);
    maker.lose(120, 140, "compressor speed");

    assertThat(judged("compressor starts at most 2 times in any 60 s", maker).reason())
        .contains(Reason.GAP);
  }
}
