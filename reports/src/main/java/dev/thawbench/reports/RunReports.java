package dev.thawbench.reports;

import dev.thawbench.config.ConfigException;
import dev.thawbench.reports.html.HtmlReport;
import dev.thawbench.reports.junit.JunitXml;
import dev.thawbench.run.RunFolder;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.run.WholeFile;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceFiles;
import dev.thawbench.trace.TraceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes {@code report.html} and {@code junit.xml} of a run into its folder. */
public final class RunReports {
  private RunReports() {}

  /**
   * From what lies in the folder of a run; an earlier report is replaced. A run that recorded no
   * trace has a report without plots.
   *
   * @return the report
   * @throws ConfigException if the record or the trace can't be read
   */
  public static Path write(Path folder) throws IOException {
    return write(folder, RunRecords.read(folder));
  }

  /**
   * From a record in memory and the trace in the folder.
   *
   * @return the report
   * @throws ConfigException if the trace can't be read
   */
  public static Path write(Path folder, RunRecord run) throws IOException {
    Optional<Trace> trace = TraceFiles.in(folder).map(file -> TraceReader.read(file).trace());
    return write(folder, run, trace);
  }

  /**
   * From a record and a trace in memory.
   *
   * @return the report
   */
  public static Path write(Path folder, RunRecord run, Optional<Trace> trace) throws IOException {
    WholeFile.write(folder.resolve(RunFolder.JUNIT), JunitXml.of(run));
    return WholeFile.write(folder.resolve(RunFolder.REPORT), HtmlReport.of(run, trace));
  }
}
