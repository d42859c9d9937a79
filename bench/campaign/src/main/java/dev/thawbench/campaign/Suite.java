package dev.thawbench.campaign;

import dev.thawbench.loop.Labs;
import dev.thawbench.loop.scan.BenchOpener;
import dev.thawbench.loop.station.Station;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.FinishedRun;
import dev.thawbench.scenarios.run.RunSetup;
import dev.thawbench.scenarios.run.ScenarioRunner;
import dev.thawbench.scenarios.script.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs scripts on one station, one after another, each into its own run folder; goes on after a
 * failure.
 */
public final class Suite {
  private final RunSetup setup;
  private final Station station;
  private final PlantParameters plant;
  private final List<String> controllerFaults;

  /**
   * @param controllerFaults ids of deliberate faults of a virtual controller, usually none
   */
  public Suite(
      RunSetup setup, Station station, PlantParameters plant, List<String> controllerFaults) {
    this.setup = setup;
    this.station = station;
    this.plant = plant;
    this.controllerFaults = List.copyOf(controllerFaults);
  }

  /**
   * Runs {@code scenarios} in order. A stop request ends the run under way in its safe state and
   * skips what follows.
   *
   * @param each gets every finished run, to make its reports
   */
  public List<FinishedRun> run(
      List<Scenario> scenarios,
      RunListener listener,
      StopRequest stop,
      Consumer<FinishedRun> each) {
    List<FinishedRun> finished = new ArrayList<>();
    ScenarioRunner runner = new ScenarioRunner(setup);
    for (Scenario scenario : scenarios) {
      if (stop.requested()) {
        break;
      }
      // A lab for each run: a run never depends on what the one before left in a virtual
      // controller.
      try (VirtualLabs labs = new VirtualLabs(controllerFaults)) {
        Labs started = labs;
        FinishedRun run =
            runner.run(
                scenario,
                station,
                () -> new BenchOpener(started).open(station, plant),
                listener,
                stop);
        each.accept(run);
        finished.add(run);
      }
    }
    return finished;
  }
}
