package dev.thawbench.campaign;

import dev.thawbench.reports.RunReports;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the reports of each run when it has ended. */
final class Reporting implements RunListener {
  private static final Logger LOG = LoggerFactory.getLogger(Reporting.class);

  @Override
  public void finished(RunRecord record, Path folder) {
    try {
      RunReports.write(folder, record);
    } catch (IOException | RuntimeException failed) {
      // The run itself is whole; its reports can be made again by 'thawbench report'.
      LOG.error("{}: the reports can't be written: {}", folder, failed.getMessage(), failed);
    }
  }
}
