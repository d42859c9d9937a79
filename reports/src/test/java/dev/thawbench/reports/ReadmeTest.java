package dev.thawbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.reports.night.NightReports;
import dev.thawbench.run.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void namesTheFilesThatAreWritten() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("`" + RunFolder.REPORT + "`", "`" + RunFolder.JUNIT + "`")
        .contains("`" + NightReports.PAGE + "`", "`" + NightReports.TEXT + "`")
        .contains("`" + NightReports.JUNIT + "`")
        .contains("uPlot](https://github.com/leeoniya/uPlot) 1.6.32");
  }
}
