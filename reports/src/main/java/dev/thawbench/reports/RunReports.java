package dev.thawbench.reports;

import dev.thawbench.config.ConfigException;
import dev.thawbench.reports.html.HtmlReport;
import dev.thawbench.reports.junit.JunitXml;
import dev.thawbench.run.RunFolder;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceFiles;
import dev.thawbench.trace.TraceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    RunRecord run = RunRecords.read(folder);
    Optional<Trace> trace = TraceFiles.in(folder).map(file -> TraceReader.read(file).trace());
    return write(folder, run, trace);
  }

  /**
   * From a record and a trace in memory.
   *
   * @return the report
   */
  public static Path write(Path folder, RunRecord run, Optional<Trace> trace) throws IOException {
    Path report = folder.resolve(RunFolder.REPORT);
    replace(folder.resolve(RunFolder.JUNIT), JunitXml.of(run));
    replace(report, HtmlReport.of(run, trace));
    return report;
  }

  private static void replace(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, text, StandardCharsets.UTF_8);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
