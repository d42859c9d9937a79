package dev.thawbench.cli;

import dev.thawbench.campaign.ScriptFiles;
import dev.thawbench.campaign.Suite;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.emulation.PlantFile;
import dev.thawbench.loop.files.Shelves;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.StationReader;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.FinishedRun;
import dev.thawbench.scenarios.run.RunSetup;
import dev.thawbench.scenarios.script.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thawbench run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Runs scenarios on a station; without an argument the library on the virtual lab.",
      "A scenario is a file, a folder of files, or a name in the library."
    })
final class RunCommand implements Callable<Integer> {
  private final StopRequest stop;

  @Parameters(paramLabel = "SCRIPT", description = "Scripts to run, in this order.")
  private List<String> scripts = new ArrayList<>();

  @Option(
      names = {"-s", "--station"},
      paramLabel = "STATION",
      description = "The station, by name or path (default: ${DEFAULT-VALUE}).")
  private String station = "virtual";

  @Option(
      names = "--stations",
      paramLabel = "FOLDER",
      description = "A folder to look for stations in, before the usual ones.")
  private Path stations;

  @Option(
      names = {"-t", "--tag"},
      paramLabel = "TAG",
      description = "Only scripts with this tag.")
  private String tag;

  @Option(
      names = "--fault",
      paramLabel = "ID",
      description = "A deliberate fault of the virtual controller; may be given several times.")
  private List<String> faults = new ArrayList<>();

  @Option(
      names = "--runs",
      paramLabel = "FOLDER",
      description = "Where run folders are made (default: $THAWBENCH_RUNS, else reports/runs).")
  private Path runs;

  RunCommand(StopRequest stop) {
    this.stop = stop;
  }

  @Override
  public Integer call() {
    Shelves shelves = Home.shelves(Optional.ofNullable(stations));
    Station bench = new StationReader(shelves).read(station);
    PlantParameters plant = plant(shelves, bench);
    List<Scenario> scenarios =
        new ScriptFiles(Home.library()).read(scripts, Optional.ofNullable(tag));
    RunSetup setup = RunSetup.of(Home.runs(Optional.ofNullable(runs)), Version.here());
    Console console = new Console(System.out, System.err, System.console() != null);
    List<FinishedRun> finished =
        new Suite(setup, bench, plant, faults).run(scenarios, console, stop, run -> {});
    List<RunRecord> records = finished.stream().map(FinishedRun::record).toList();
    console.summary(records);
    return (stop.requested()
            ? ExitCode.ABORTED.orWorse(ExitCode.worst(records))
            : ExitCode.worst(records))
        .code();
  }

  private static PlantParameters plant(Shelves shelves, Station bench) {
    Problems problems = new Problems();
    Path file = shelves.plants().find(bench.plant().text(), bench.plant().place());
    Optional<PlantParameters> plant = PlantFile.read(file, problems);
    problems.throwIfAny();
    return plant.orElseThrow();
  }
}
