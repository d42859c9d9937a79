package dev.thawbench.scenarios.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.trace.Quantity;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
  private static final long SECOND = 1_000_000_000;

  @Test
  void readsTheScriptOfTheFrostPoint() {
    Scenario scenario =
        Scripts.read(
            """
            # scenarios/library/defrost/frost-point.yaml
            format: 1
            scenario: Frost at A2/W35 is cleared on demand
            why: The frost point of EN 14511, and the most common winter night.
            tags: [defrost, bench-night]
            needs: [demand defrost]
            given:
              outdoor air: 2 °C at 84 % RH
              water: 30 °C
              controller: power-cycled
              mode: heating
            steps:
              - run until 3 defrosts have ended, at most 6 h
              - run until all is judged, at most 15 min
            expect:
              DEF-01: every defrost lasts at most {maximum defrost time}
              SEQ-01: when defrost entry begins, within 90 s in this order - compressor stops
            """);
    assertThat(scenario.name()).isEqualTo("Frost at A2/W35 is cleared on demand");
    assertThat(scenario.tags()).containsExactly("defrost", "bench-night");
    assertThat(scenario.start()).isEqualTo(Start.POWER_CYCLED);
    assertThat(scenario.sha256()).hasSize(64);
    assertThat(scenario.given())
        .extracting(Setting::name)
        .containsExactly("outdoor air", "outdoor relative humidity", "water", "mode");
    assertThat(scenario.given().get(1).value().place()).hasToString("s.yaml:8:24");
    assertThat(scenario.longestNanos()).isEqualTo((6 * 3600 + 15 * 60) * SECOND);
    assertThat(scenario.expect())
        .extracting(Expectation::id, e -> e.sentence().place().toString())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("DEF-01", "s.yaml:16:11"),
            org.assertj.core.api.Assertions.tuple("SEQ-01", "s.yaml:17:11"));
    Step.RunUntil first = (Step.RunUntil) scenario.steps().get(0);
    Goal.Condition goal = (Goal.Condition) first.goal();
    assertThat(goal.sentence().text()).isEqualTo("3 defrosts have ended");
    assertThat(goal.sentence().placeOf(2)).hasToString("s.yaml:13:17");
    assertThat(((Step.RunUntil) scenario.steps().get(1)).goal()).isInstanceOf(Goal.AllJudged.class);
  }

  @Test
  void readsEveryKindOfStep() {
    Scenario scenario =
        Scripts.read(
            Scripts.withSteps(
                "run for 1 h 30 min",
                "set outdoor air to 0 °C at 90 % RH",
                "set frost growth to ×4",
                "ramp outdoor air to -7 °C over 30 min",
                "apply fault 'coil sensor open'",
                "clear fault 'coil sensor open'",
                "power off for 5 min",
                "power off",
                "power on",
                "repeat 3 times: [run for 10 s, power on]"));
    List<Step> steps = scenario.steps();
    assertThat(steps.get(0).longestNanos()).isEqualTo(5400 * SECOND);
    assertThat(((Step.Set) steps.get(1)).settings())
        .extracting(s -> s.name() + " = " + s.value())
        .containsExactly("outdoor air = 0 °C", "outdoor relative humidity = 90 %");
    Value.Amount growth = (Value.Amount) ((Step.Set) steps.get(2)).settings().get(0).value();
    assertThat(growth.quantity()).isEqualTo(new Quantity(4, Unit.ONE));
    assertThat(((Step.Ramp) steps.get(3)).overNanos()).isEqualTo(1800 * SECOND);
    assertThat(((Step.ApplyFault) steps.get(4)).fault()).isEqualTo("coil sensor open");
    assertThat(steps.get(5)).isInstanceOf(Step.ClearFault.class);
    assertThat(((Step.PowerOff) steps.get(6)).forNanos()).hasValue(300 * SECOND);
    assertThat(((Step.PowerOff) steps.get(7)).forNanos()).isEqualTo(OptionalLong.empty());
    assertThat(steps.get(8)).isInstanceOf(Step.PowerOn.class);
    assertThat(steps.get(9).longestNanos()).isEqualTo(30 * SECOND);
  }

  @Test
  void readsWaiversAndReplacements() {
    Scenario scenario =
        Scripts.read(
            Scripts.withSteps("run for 1 s")
                + "waives: [CMP-01 because the power cut forces a short stop]\n"
                + "replaces: [DEF-01]\n");
    assertThat(scenario.waives().get(0).id()).isEqualTo("CMP-01");
    assertThat(scenario.waives().get(0).because()).isEqualTo("the power cut forces a short stop");
    assertThat(scenario.replaces().get(0).text()).isEqualTo("DEF-01");
  }
}
