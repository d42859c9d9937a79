package dev.thawbench.scenarios.junit;

import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.UniqueId;

/**
 * Runs scripts as tests: a scenario is a container, each of its requirements a test. Select scripts
 * by file or folder, choose by tag, and set
 *
 * <ul>
 *   <li>{@code thawbench.station}: path or name of the station, {@code virtual} if not set;
 *   <li>{@code thawbench.benches}: class of the {@link dev.thawbench.scenarios.run.BenchSource},
 *       where the class path has more than one;
 *   <li>{@code thawbench.runs}: folder for run folders, {@code target/thawbench-runs} if not set;
 *   <li>{@code thawbench.inconclusive}: {@code fail}, which is what it is if not set, or {@code
 *       abort}.
 * </ul>
 *
 * <p>FAIL and INCONCLUSIVE are failures, also where a script's own requirement was not exercised; a
 * requirement of the profile that was not exercised, or that the script waives, is skipped. ERROR
 * is an error of the scenario, not a failure of a requirement.
 */
public final class ScenarioEngine implements TestEngine {
  /** The engine's id, for {@code @IncludeEngines}. */
  public static final String ID = "thawbench";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
    return new ScriptDiscovery(request).discover(new ScriptsDescriptor(uniqueId));
  }

  @Override
  public void execute(ExecutionRequest request) {
    new ScenarioExecution(
            request.getEngineExecutionListener(), request.getConfigurationParameters())
        .execute(request.getRootTestDescriptor());
  }
}
