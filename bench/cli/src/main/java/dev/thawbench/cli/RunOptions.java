package dev.thawbench.cli;

import dev.thawbench.scenarios.run.RunSetup;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where runs are recorded, for every command that makes some. */
final class RunOptions {
  @Option(
      names = "--runs",
      paramLabel = "FOLDER",
      description = "Where run folders are made (default: $THAWBENCH_RUNS, else reports/runs).")
  private Path runs;

  /** The folder in which run folders are made. */
  Path folder() {
    return Home.runs(Optional.ofNullable(runs));
  }

  /** Runs of this version of the bench, recorded there. */
  RunSetup setup() {
    return RunSetup.of(folder(), Version.here());
  }
}
