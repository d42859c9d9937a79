package dev.thawbench.scenarios.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.thawbench.scenarios.run.FakeBenches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class ScenarioEngineTest {
  @TempDir private Path folder;
  private Path scripts;

  @BeforeEach
  void scripts() throws IOException {
    scripts = Files.createDirectory(folder.resolve("scripts"));
    script("a", "run until 1 defrost has ended, at most 1 h");
  }

  @Test
  void namesTestsByScenarioAndRequirement() {
    EngineExecutionResults results = run("healthy");
    assertThat(results.containerEvents().succeeded().list())
        .extracting(event -> event.getTestDescriptor().getDisplayName())
        .contains("Scenario a");
    assertThat(requirements(results.testEvents().succeeded()))
        .containsExactly(
            "DEF-01: every defrost lasts at most 150 s",
            "FAN-01: whenever reversing valve is heating, outdoor fan is on");
  }

  @Test
  void aRequirementThatFailsIsAFailureWithItsMessage() {
    Event failed = run("slow").testEvents().failed().list().get(0);
    assertThat(failed.getTestDescriptor().getDisplayName()).startsWith("DEF-01");
    assertThat(thrown(failed))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageStartingWith("DEF-01 FAIL: ");
  }

  @Test
  void aStepThatIsNotReachedIsAFailureOfItsOwn() throws IOException {
    script("a", "run until 9 defrosts have ended, at most 20 min");
    assertThat(run("healthy").testEvents().failed().list())
        .extracting(event -> event.getTestDescriptor().getDisplayName())
        .containsExactly("STEP-1: run until 9 defrosts have ended, at most 20 min");
  }

  @Test
  void inconclusiveFailsUnlessItIsToldNotTo() throws IOException {
    script("a", "run for 5 min");
    assertThat(requirements(run("healthy").testEvents().failed()))
        .contains("DEF-01: every defrost lasts at most 150 s");
    EngineExecutionResults told =
        kit("healthy", selectDirectory(scripts.toString()))
            .configurationParameter("thawbench.inconclusive", "abort")
            .execute();
    assertThat(requirements(told.testEvents().failed())).isEmpty();
    assertThat(thrown(told.testEvents().aborted().list().get(0)))
        .isInstanceOf(TestAbortedException.class);
  }

  @Test
  void aBenchThatCanNotBeOpenedIsAnErrorOfTheScenarioAndTheNextScriptRuns() throws IOException {
    script("b", "run for 5 min");
    EngineExecutionResults results = run("dead");
    assertThat(results.containerEvents().failed().list())
        .extracting(event -> event.getTestDescriptor().getDisplayName())
        .containsExactly("Scenario a", "Scenario b");
    assertThat(thrown(results.containerEvents().failed().list().get(0)))
        .isInstanceOf(ScenarioError.class)
        .hasMessage("controller (in the test): connection refused");
  }

  @Test
  void aScriptThatCanNotBeReadIsAnErrorAndTheNextScriptRuns() throws IOException {
    Files.writeString(scripts.resolve("0.yaml"), "format: 1\nscenari: x\n");
    EngineExecutionResults results = run("healthy");
    Event failed = results.containerEvents().failed().list().get(0);
    assertThat(thrown(failed)).isInstanceOf(ScenarioError.class);
    assertThat(thrown(failed).getMessage()).contains("did you mean 'scenario'?");
    assertThat(requirements(results.testEvents().succeeded())).hasSize(2);
  }

  @Test
  void runsAScriptAgainByItsUniqueId() throws IOException {
    script("b", "run for 5 min");
    String id =
        "[engine:thawbench]/[scenario:"
            + scripts.resolve("a.yaml").toString().replace("/", "%2F")
            + "]";
    assertThat(requirements(kit("healthy", selectUniqueId(id)).execute().testEvents().succeeded()))
        .hasSize(2);
  }

  private void script(String name, String step) throws IOException {
    Files.writeString(
        scripts.resolve(name + ".yaml"),
        """
        format: 1
        scenario: Scenario %s
        tags: [%s]
        given: {controller: as found, mode: heating}
        steps: ["%s"]
        expect: {DEF-01: every defrost lasts at most 150 s}
        """
            .formatted(name, name, step));
  }

  private EngineExecutionResults run(String station) {
    return kit(station, selectDirectory(scripts.toString())).execute();
  }

  private EngineTestKit.Builder kit(String station, DiscoverySelector selector) {
    return EngineTestKit.engine(ScenarioEngine.ID)
        .selectors(selector)
        .configurationParameter("thawbench.benches", FakeBenches.class.getName())
        .configurationParameter("thawbench.station", station)
        .configurationParameter("thawbench.runs", folder.resolve("runs").toString());
  }

  private static List<String> requirements(Events events) {
    return events
        .filter(event -> event.getTestDescriptor() instanceof RequirementDescriptor)
        .map(event -> event.getTestDescriptor().getDisplayName())
        .toList();
  }

  private static Throwable thrown(Event event) {
    return event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
  }
}
