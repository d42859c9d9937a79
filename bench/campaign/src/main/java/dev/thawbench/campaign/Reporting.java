package dev.thawbench.campaign;

import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.reports.RunReports;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunProgress;
import dev.thawbench.run.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the reports of each run before whoever follows it hears that it ended. */
final class Reporting implements RunListener {
  private static final Logger LOG = LoggerFactory.getLogger(Reporting.class);

  private final RunListener then;

  Reporting(RunListener then) {
    this.then = then;
  }

  @Override
  public void started(RunRecord record, Path folder) {
    then.started(record, folder);
  }

  @Override
  public void progress(RunProgress progress) {
    then.progress(progress);
  }

  @Override
  public void requirementFailed(RequirementVerdict verdict) {
    then.requirementFailed(verdict);
  }

  @Override
  public void note(String line) {
    then.note(line);
  }

  @Override
  public void finished(RunRecord record, Path folder) {
    try {
      RunReports.write(folder, record);
    } catch (IOException | RuntimeException failed) {
      // The run itself is whole; its reports can be made again by 'thawbench report'.
      LOG.error("{}: the reports can't be written: {}", folder, failed.getMessage(), failed);
    }
    then.finished(record, folder);
  }
}
