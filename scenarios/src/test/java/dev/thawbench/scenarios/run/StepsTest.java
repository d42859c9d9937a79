package dev.thawbench.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.run.RunVerdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsTest {
  @TempDir private Path runs;
  private RunnerFixture fixture;

  @BeforeEach
  void fixture() {
    fixture = new RunnerFixture(runs);
  }

  @Test
  void setsValuesAtTheTimesOfTheScript() {
    assertThat(
            calls(
                """
                steps:
                  - run for 10 s
                  - set outdoor air to -7 °C
                  - apply fault 'coil sensor open'
                  - run for 1 min
                  - clear fault 'coil sensor open'
                  - set mode to off
                """))
        .containsExactly(
            "10 s: outdoor air = -7.0",
            "10 s: fault 'coil sensor open' = 1.0",
            "70 s: fault 'coil sensor open' = 0.0",
            "70 s: mode = 0.0");
  }

  @Test
  void rampsEvenlyAndEndsOnTheValue() {
    assertThat(calls("steps: [ramp outdoor air to -2 °C over 4 s, run for 1 s]\n"))
        .containsExactly(
            "0 s: outdoor air = 2.0",
            "1 s: outdoor air = 1.0",
            "2 s: outdoor air = 0.0",
            "3 s: outdoor air = -1.0",
            "4 s: outdoor air = -2.0");
  }

  @Test
  void aRampNeedsAValueToStartFrom() {
    fixture.bench.unknown("frost growth");
    FinishedRun run = fixture.run("steps: [ramp frost growth to 4 over 4 s]\n");
    assertThat(run.record().verdict()).contains(RunVerdict.ERROR);
    assertThat(run.record().error())
        .contains("'frost growth' has no value yet that a ramp could start from; set it before");
  }

  @Test
  void switchesTheSupplyOffForATime() {
    assertThat(calls("steps: [run for 5 s, power off for 2 min, run for 5 s, power off]\n"))
        .containsExactly("5 s: power = 0.0", "125 s: power = 1.0", "130 s: power = 0.0");
  }

  @Test
  void repeatsSteps() {
    assertThat(
            calls(
                """
                steps:
                  - repeat 2 times:
                      - set mode to off
                      - run for 10 s
                      - set mode to heating
                      - run for 20 s
                """))
        .containsExactly(
            "0 s: mode = 0.0", "10 s: mode = 1.0", "30 s: mode = 0.0", "40 s: mode = 1.0");
  }

  @Test
  void countsEventsFromTheBeginningOfEachStep() {
    FinishedRun run =
        fixture.run(
            """
            steps:
              - run until 1 defrost has ended, at most 1 h
              - run until 1 defrost has ended, at most 1 h
            """);
    assertThat(run.record().scenarioNanos()).isEqualTo(1441 * FakeBench.SECOND);
  }

  @Test
  void goesOnAtOnceWhereAConditionHoldsAlready() {
    FinishedRun run =
        fixture.run("steps: [run for 5 s, 'run until reversing valve is heating, at most 1 h']\n");
    assertThat(run.record().scenarioNanos()).isEqualTo(5 * FakeBench.SECOND);
  }

  private List<String> calls(String lines) {
    fixture.run(lines);
    return fixture.bench.calls.stream().filter(call -> call.matches("\\d.*")).toList();
  }
}
