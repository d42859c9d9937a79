package dev.thawbench.campaign;

import dev.thawbench.loop.station.Station;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.BenchSource;
import dev.thawbench.scenarios.run.FinishedRun;
import dev.thawbench.scenarios.run.RunSetup;
import dev.thawbench.scenarios.run.ScenarioRunner;
import dev.thawbench.scenarios.script.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs scripts on one station, one after another, each into its own run folder; goes on after a
 * failure.
 */
public final class Suite {
  private final RunSetup setup;
  private final BenchSource benches;
  private final Station station;

  /** A suite on {@code station}, whose bench is opened anew for each script. */
  public Suite(RunSetup setup, BenchSource benches, Station station) {
    this.setup = setup;
    this.benches = benches;
    this.station = station;
  }

  /**
   * Runs {@code scenarios} in order. A stop request ends the run under way in its safe state and
   * skips what follows; so does a run whose safe state was not confirmed, since a bench in an
   * unknown state is not to be driven on.
   */
  public List<FinishedRun> run(List<Scenario> scenarios, RunListener listener, StopRequest stop) {
    List<FinishedRun> finished = new ArrayList<>();
    RunSetup next = setup;
    RunListener reporting = new Reporting().andThen(listener);
    for (Scenario scenario : scenarios) {
      if (stop.requested()) {
        break;
      }
      FinishedRun run =
          new ScenarioRunner(next)
              .run(scenario, station, () -> benches.open(station), reporting, stop);
      finished.add(run);
      if (run.record().safeState() == SafeState.NOT_CONFIRMED) {
        break;
      }
      next = setup.withNotes(List.of());
    }
    return finished;
  }
}
