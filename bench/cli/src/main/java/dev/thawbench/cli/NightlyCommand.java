package dev.thawbench.cli;

import dev.thawbench.campaign.InstalledBenches;
import dev.thawbench.campaign.night.BeginCheck;
import dev.thawbench.campaign.night.NightSummary;
import dev.thawbench.campaign.night.Nightly;
import dev.thawbench.campaign.night.Preparation;
import dev.thawbench.campaign.night.PreparedNight;
import dev.thawbench.config.FileFailure;
import dev.thawbench.config.Place;
import dev.thawbench.reports.night.Night;
import dev.thawbench.reports.night.NightReports;
import dev.thawbench.reports.night.NightText;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.library.ScriptShelf;
import dev.thawbench.scenarios.run.RunSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thawbench nightly}. */
@Command(
    name = "nightly",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a night: the scripts of a plan in the time there is, and a summary for the morning.",
      "A plan is a file, or a name among the installed ones."
    })
final class NightlyCommand implements Callable<Integer> {
  private final StopRequest stop;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PLAN", description = "The plan of the night.")
  private String plan;

  @Mixin private BenchOptions benchOptions;

  @Mixin private RunOptions runOptions;

  @Option(
      names = "--dry-run",
      description =
          "Reads and checks everything, says what would run and how long, drives nothing.")
  private boolean dryRun;

  @Option(
      names = "--install",
      description = "Writes systemd units that start this night at the plan's time of day.")
  private boolean install;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "With --install: where units are written (default: ~/.config/systemd/user).")
  private Path to;

  NightlyCommand(StopRequest stop) {
    this.stop = stop;
  }

  @Override
  public Integer call() {
    if (install && dryRun) {
      throw new ParameterException(
          spec.commandLine(), "'--install' and '--dry-run' exclude each other");
    }
    if (to != null && !install) {
      throw new ParameterException(spec.commandLine(), "'--to' belongs to '--install'");
    }
    InstalledBenches benches = benchOptions.benches();
    Path file = Home.plans().find(plan, Place.of("nightly " + plan));
    PreparedNight night = new Preparation(benches, new ScriptShelf(Home.library())).read(file);
    if (dryRun) {
      NightPreview.lines(night).forEach(System.out::println);
      return ExitCode.PASSED.code();
    }
    if (install) {
      new NightInstaller(night, runOptions.folder(), benchOptions.stations())
          .install(Optional.ofNullable(to))
          .forEach(System.out::println);
      return ExitCode.PASSED.code();
    }
    return run(benches, night, runOptions.setup()).code();
  }

  private ExitCode run(InstalledBenches benches, PreparedNight night, RunSetup setup) {
    Console console = new Console(System.out, System.err, System.console() != null);
    Path folder =
        new Nightly(setup, benches, new BeginCheck(benches), stop)
            .run(night, () -> Locks.take(night.station(), spec), console);
    Night told = NightSummary.of(folder);
    System.out.print(NightText.of(told));
    ExitCode code = told.exitCode();
    try {
      System.out.println("summary  " + Home.shortened(NightReports.write(folder, told)));
    } catch (IOException unwritten) {
      // All of it lies in the run folders; 'thawbench report' makes the summary again.
      System.err.println(
          "thawbench: "
              + folder
              + ": the summary can't be written: "
              + FileFailure.words(unwritten));
      code = code.orWorse(ExitCode.BENCH_ERROR);
    }
    return code;
  }
}
