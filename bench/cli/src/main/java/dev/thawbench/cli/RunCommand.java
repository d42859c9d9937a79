package dev.thawbench.cli;

import dev.thawbench.campaign.InstalledBenches;
import dev.thawbench.campaign.Suite;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.lock.StationLock;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.library.ScriptShelf;
import dev.thawbench.scenarios.library.Scripts;
import dev.thawbench.scenarios.run.FinishedRun;
import dev.thawbench.scenarios.run.Preflight;
import dev.thawbench.scenarios.run.RunSetup;
import dev.thawbench.scenarios.script.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SCRIPT", description = "Scripts to run, in this order.")
  private List<String> scripts = new ArrayList<>();

  @Mixin private StationOption station;

  @Mixin private BenchOptions benchOptions;

  @Option(
      names = {"-t", "--tag"},
      paramLabel = "TAG",
      description = "Only scripts with this tag; may be given several times.")
  private List<String> tags = new ArrayList<>();

  @Option(
      names = "--fault",
      paramLabel = "ID",
      description = "A deliberate fault of the virtual controller; may be given several times.")
  private List<String> faults = new ArrayList<>();

  @Mixin private RunOptions runOptions;

  RunCommand(StopRequest stop) {
    this.stop = stop;
  }

  @Override
  public Integer call() {
    InstalledBenches benches = benchOptions.benches(faults);
    Station bench = benches.station(station.name());
    Problems problems = new Problems();
    List<Scenario> scenarios = scenarios(problems);
    Preflight.check(scenarios, bench, benches, problems);
    problems.throwIfAny();
    RunSetup setup = runOptions.setup();
    Console console = new Console(System.out, System.err, System.console() != null);
    List<FinishedRun> finished;
    StationLock lock = Locks.take(bench, spec);
    try {
      List<String> notes = lock.warning().stream().toList();
      finished = new Suite(setup.withNotes(notes), benches, bench).run(scenarios, console, stop);
      finished.stream()
          .map(run -> run.record().safeState())
          .filter(state -> state != SafeState.NOT_NEEDED)
          .reduce((before, last) -> last)
          .ifPresent(state -> lock.leaves(state == SafeState.CONFIRMED));
    } finally {
      lock.close();
    }
    List<RunRecord> records = finished.stream().map(FinishedRun::record).toList();
    console.summary(records, scenarios.size() - records.size());
    return (stop.requested()
            ? ExitCode.ABORTED.orWorse(ExitCode.worst(records))
            : ExitCode.worst(records))
        .code();
  }

  private List<Scenario> scenarios(Problems problems) {
    List<Path> files = new ScriptShelf(Home.library()).find(scripts, problems);
    return Scripts.read(files, Set.copyOf(tags), problems);
  }
}
