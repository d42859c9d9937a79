package dev.thawbench.scenarios.run;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.FileFailure;
import dev.thawbench.config.Place;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.RunFolder;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.run.ScriptIdentity;
import dev.thawbench.run.Sha256;
import dev.thawbench.run.StationIdentity;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.script.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Runs scenarios, each into a run folder of its own.
 *
 * <p>Whatever goes wrong on the way, the safe state is written, links are closed, and what happened
 * stands in the record: FAIL where the controller is wrong, ERROR where bench, wiring or script is.
 */
public final class ScenarioRunner {
  private final RunSetup setup;

  /** A runner that makes its run folders as {@code setup} says. */
  public ScenarioRunner(RunSetup setup) {
    this.setup = setup;
  }

  /**
   * Runs one scenario on the calling thread.
   *
   * @param station the station that {@code opener} opens
   * @param opener opens the bench; a {@link BenchException} becomes a run that ended in ERROR
   * @throws ConfigException if the run folder can't be made
   */
  public FinishedRun run(
      Scenario scenario,
      Station station,
      Supplier<? extends Bench> opener,
      RunListener listener,
      StopRequest stop) {
    Instant started = setup.clock().instant();
    RunRecord record =
        RunRecord.running(
            script(scenario),
            new StationIdentity(
                station.name(), station.file().toString(), Sha256.ofFile(station.file())),
            setup.version(),
            setup.seeds(),
            station.pacing(),
            started);
    RunFolder folder = folder(scenario, station, started);
    write(folder, record);
    listener.started(record, folder.path());
    RunRecord finished =
        new OneRun(setup, scenario, listener, stop, folder.path(), record).run(opener);
    write(folder, finished);
    listener.finished(finished, folder.path());
    return new FinishedRun(finished, folder.path());
  }

  private RunFolder folder(Scenario scenario, Station station, Instant started) {
    try {
      return RunFolder.create(setup.runs(), started, station.name(), scenario.name());
    } catch (IOException e) {
      throw cantWrite(setup.runs(), e);
    }
  }

  private static void write(RunFolder folder, RunRecord record) {
    try {
      RunRecords.write(folder.path(), record);
    } catch (IOException e) {
      throw cantWrite(folder.path(), e);
    }
  }

  private static ConfigException cantWrite(Path folder, IOException e) {
    return ConfigException.at(
        Place.of(folder.toString()), "the run can't be recorded here: " + FileFailure.words(e));
  }

  private static ScriptIdentity script(Scenario scenario) {
    return new ScriptIdentity(
        scenario.name(),
        scenario.file(),
        scenario.sha256(),
        scenario.why().orElse(""),
        scenario.tags());
  }
}
