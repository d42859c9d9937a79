package dev.thawbench.scenarios.junit;

import dev.thawbench.config.ConfigException;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.BenchVersion;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.BenchSource;
import dev.thawbench.scenarios.run.RunSetup;
import dev.thawbench.scenarios.run.ScenarioRunner;
import dev.thawbench.scenarios.script.Scenario;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.TestAbortedException;

/** Runs scripts one after another and tells the platform what came of each. */
final class ScenarioExecution {
  private final EngineExecutionListener listener;
  private final ConfigurationParameters parameters;

  ScenarioExecution(EngineExecutionListener listener, ConfigurationParameters parameters) {
    this.listener = listener;
    this.parameters = parameters;
  }

  void execute(TestDescriptor root) {
    listener.executionStarted(root);
    for (TestDescriptor child : root.getChildren()) {
      ScenarioDescriptor script = (ScenarioDescriptor) child;
      listener.executionStarted(script);
      listener.executionFinished(script, script(script));
    }
    listener.executionFinished(root, TestExecutionResult.successful());
  }

  private TestExecutionResult script(ScenarioDescriptor script) {
    try {
      Scenario scenario =
          script.scenario().orElseThrow(() -> new ConfigException(script.problems()));
      BenchSource source = BenchSources.named(parameters.get("thawbench.benches"));
      Station station = source.station(parameters.get("thawbench.station").orElse("virtual"));
      Path runs = Path.of(parameters.get("thawbench.runs").orElse("target/thawbench-runs"));
      RunSetup setup = RunSetup.of(runs, BenchVersion.here("", ""));
      RunRecord record =
          new ScenarioRunner(setup)
              .run(
                  scenario,
                  station,
                  () -> source.open(station),
                  RunListener.NONE,
                  new StopRequest())
              .record();
      return tell(script, record);
    } catch (ConfigException e) {
      skipAll(script, "the scenario did not run");
      return TestExecutionResult.failed(new ScenarioError(e.getMessage()));
    }
  }

  private TestExecutionResult tell(ScenarioDescriptor script, RunRecord record) {
    Map<String, RequirementDescriptor> open = new LinkedHashMap<>();
    script
        .getChildren()
        .forEach(
            child -> open.put(((RequirementDescriptor) child).id(), (RequirementDescriptor) child));
    RequirementResult results =
        new RequirementResult(
            parameters.get("thawbench.inconclusive").filter("abort"::equals).isEmpty());
    for (JudgedRequirement judged : record.requirements()) {
      RequirementDescriptor test = open.remove(judged.verdict().id());
      if (test == null) {
        test = new RequirementDescriptor(script, judged.verdict());
        script.addChild(test);
        listener.dynamicTestRegistered(test);
      }
      results.tell(listener, test, judged);
    }
    String outcome = record.verdict().orElseThrow().words();
    open.values().forEach(test -> listener.executionSkipped(test, "the scenario: " + outcome));
    return switch (record.verdict().orElseThrow()) {
      case ERROR -> TestExecutionResult.failed(new ScenarioError(record.error().orElse(outcome)));
      case ABORTED ->
          TestExecutionResult.aborted(new TestAbortedException(record.error().orElse(outcome)));
      case NOT_APPLICABLE ->
          TestExecutionResult.aborted(
              new TestAbortedException(outcome + ": " + String.join("; ", record.notes())));
      case NOT_EXERCISED ->
          TestExecutionResult.failed(
              new org.opentest4j.AssertionFailedError("nothing was put to the test"));
      default -> TestExecutionResult.successful();
    };
  }

  private void skipAll(ScenarioDescriptor script, String why) {
    script.getChildren().forEach(child -> listener.executionSkipped(child, why));
  }
}
