package dev.thawbench.cli;

import dev.thawbench.reports.RunReports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code thawbench report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Makes the reports of recorded runs again, from what lies in their folders.")
final class ReportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RUN", arity = "1..*", description = "Folders of runs.")
  private List<Path> runs;

  private ReportCommand() {}

  @Override
  public Integer call() throws IOException {
    for (Path run : runs) {
      System.out.println(Home.shortened(RunReports.write(run)));
    }
    return 0;
  }
}
