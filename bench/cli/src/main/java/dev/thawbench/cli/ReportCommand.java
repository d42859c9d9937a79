package dev.thawbench.cli;

import dev.thawbench.campaign.night.NightSummary;
import dev.thawbench.reports.RunReports;
import dev.thawbench.run.NightRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code thawbench report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Makes the reports of recorded runs and nights again, from what lies there.")
final class ReportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "RUN",
      arity = "1..*",
      description = "Folders of runs or of nights, or a file in one.")
  private List<Path> runs;

  private ReportCommand() {}

  @Override
  public Integer call() throws IOException {
    for (Path named : runs) {
      Path run = Files.isRegularFile(named) ? named.toAbsolutePath().getParent() : named;
      boolean night = NightRecords.isIn(run);
      System.out.println(Home.shortened(night ? NightSummary.write(run) : RunReports.write(run)));
    }
    return 0;
  }
}
