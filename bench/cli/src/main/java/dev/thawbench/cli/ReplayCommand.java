package dev.thawbench.cli;

import dev.thawbench.campaign.InstalledBenches;
import dev.thawbench.campaign.Replay;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.FinishedRun;
import dev.thawbench.scenarios.run.RunSetup;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thawbench replay}. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description =
        "Judges a recorded trace again, by its own script, and says whether the verdicts are the same.")
final class ReplayCommand implements Callable<Integer> {
  private final StopRequest stop;

  @Parameters(paramLabel = "RUN", description = "The folder of a run, or the trace in it.")
  private Path trace;

  @Option(
      names = "--as-controller",
      description = "Lets the recording stand in for the controller, with the plant emulated anew.")
  private boolean asController;

  @Option(
      names = "--script",
      paramLabel = "SCRIPT",
      description = "Judge by this script instead of the recorded one.")
  private Path script;

  @Option(
      names = {"-s", "--station"},
      paramLabel = "STATION",
      description = "As if recorded on this station.")
  private String station;

  @Mixin private BenchOptions benchOptions;

  @Mixin private RunOptions runOptions;

  ReplayCommand(StopRequest stop) {
    this.stop = stop;
  }

  @Override
  public Integer call() {
    InstalledBenches benches = benchOptions.benches();
    Replay replay =
        Replay.read(trace, Optional.ofNullable(script), benches, Optional.ofNullable(station));
    RunSetup setup = runOptions.setup();
    Console console = new Console(System.out, System.err, System.console() != null);
    FinishedRun again =
        asController
            ? replay.asController(setup, console, stop, benches)
            : replay.judge(setup, console, stop);
    System.out.println(replay.comparison(again.record()));
    return ExitCode.of(again.record()).code();
  }
}
