package dev.thawbench.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedScenarioTest {
  private static final String EXPECT =
      """
      steps: [run for 5 min]
      expect:
        DEF-01: every defrost lasts at most 150 s
      """;
  @TempDir private Path runs;
  private RunnerFixture fixture;

  @BeforeEach
  void fixture() {
    fixture = new RunnerFixture(runs);
    fixture.bench.requires("DEF-01", "every defrost lasts at most 10 min");
  }

  @Test
  void refusesAnIdThatStandsInTheProfile() {
    assertThat(fixture.problemsOf(EXPECT))
        .containsExactly(
            "s.yaml:9:3: 'DEF-01' stands in the profile 'fake' already (fake-profile.yaml:1:3);"
                + " give it another id, or say 'replaces: [DEF-01]'");
  }

  @Test
  void acceptsAReplacement() {
    assertThat(fixture.problemsOf(EXPECT + "replaces: [DEF-01]\n")).isEmpty();
    FinishedRun run = fixture.run(EXPECT + "replaces: [DEF-01]\n");
    assertThat(RunnerFixture.verdicts(run)).containsExactly("SCRIPT DEF-01 NOT_EXERCISED");
  }

  @Test
  void refusesWaiversAndReplacementsOfWhatIsNotThere() {
    assertThat(
            fixture.problemsOf(
                """
                steps: [run for 5 min]
                replaces: [DEF-10, DEF-01]
                waives: [DEF-03 because it is so]
                """))
        .containsExactly(
            "s.yaml:8:12: 'DEF-10' is no requirement of profile 'fake'; did you mean 'DEF-01'?",
            "s.yaml:8:20: 'DEF-01' is replaced by nothing: 'expect' does not state it",
            "s.yaml:9:10: 'DEF-03' is no requirement of profile 'fake'; did you mean 'DEF-01'?");
  }

  @Test
  void refusesToWaiveWhatTheScriptExpects() {
    assertThat(
            fixture.problemsOf(
                """
                steps: [run for 5 min]
                expect:
                  DEF-04: every defrost lasts at most 150 s
                waives: [DEF-04 because it is so]
                """))
        .containsExactly("s.yaml:10:10: 'DEF-04' is expected by this script and waived by it");
  }

  @Test
  void aNeedThatLooksMisspeltIsToldInsteadOfPassedOver() {
    assertThat(fixture.problemsOf("steps: [run for 5 min]\nneeds: [demand defrots]\n"))
        .containsExactly(
            "s.yaml:8:9: 'demand defrots' is nothing that profile 'fake' can; did you mean 'demand"
                + " defrost'?");
  }

  @Test
  void refusesToClearWhatIsNotApplied() {
    assertThat(fixture.problemsOf("steps: [clear fault 'coil sensor open']\n"))
        .containsExactly(
            "s.yaml:7:22: 'coil sensor open' is not applied before this step; nothing to clear");
  }

  @Test
  void saysWhereAGoalIsWrong() {
    assertThat(fixture.problemsOf("steps: ['run until 3 defrsts have ended, at most 1 h']\n"))
        .singleElement()
        .asString()
        .startsWith("s.yaml:7:2");
  }

  @Test
  void saysWhereAFoldedSentenceIsWrongOnItsOwnLine() {
    assertThat(
            fixture.problemsOf(
                """
                steps: [run for 5 min]
                expect:
                  DEF-09: during every defrost,
                    outdoor fen is off
                """))
        .singleElement()
        .asString()
        .startsWith("s.yaml:10:5: ");
  }
}
