package dev.thawbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceHeader;
import dev.thawbench.trace.TraceWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportsTest {
  @TempDir Path folder;

  @Test
  void writesTheSameReportAgainFromTheFolder() throws IOException {
    RunRecord run = SampleRun.record();
    Trace trace = SampleRun.trace();
    RunReports.write(folder, run, Optional.of(trace));
    String report = Files.readString(folder.resolve("report.html"));
    String junit = Files.readString(folder.resolve("junit.xml"));

    RunRecords.write(folder, run);
    record(trace);
    RunReports.write(folder);

    assertThat(Files.readString(folder.resolve("report.html"))).isEqualTo(report);
    assertThat(Files.readString(folder.resolve("junit.xml"))).isEqualTo(junit);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("report.html", "junit.xml", "run.json", "trace.csv.gz");
  }

  @Test
  void isOneSmallFileThatAsksForNothingElse() throws IOException {
    Path report = RunReports.write(folder, SampleRun.record(), Optional.of(SampleRun.trace()));

    assertThat(Files.size(report)).isLessThan(600_000);
    String html = Files.readString(report);
    assertThat(html)
        .doesNotContainPattern("(src|href)=\"(https?:)?//")
        .doesNotContain("@import url")
        .contains("no alarm while &lt;/script&gt;&lt;b&gt;heating&lt;/b&gt; &amp; ");
    assertThat(html.split("</script", -1)).hasSize(3);
  }

  @Test
  void reportsARunThatRecordedNothing() throws IOException {
    RunRecords.write(folder, SampleRun.started());

    Path report = RunReports.write(folder);

    assertThat(Files.readString(report))
        .contains("The run did not come to its end")
        .contains("This run recorded no trace.")
        .doesNotContain("<script>");
  }

  private void record(Trace trace) throws IOException {
    TraceHeader header = TraceHeader.of("virtual", "frost", SampleRun.START);
    try (TraceWriter writer = TraceWriter.create(folder, header, trace.layout())) {
      ScanRow row = new ScanRow(trace.layout());
      for (int i = 0; i < trace.rows(); i++) {
        trace.copyTo(i, row);
        writer.write(row);
      }
      writer.finish();
    }
  }
}
