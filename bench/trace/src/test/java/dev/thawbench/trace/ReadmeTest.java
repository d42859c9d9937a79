package dev.thawbench.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  @TempDir Path folder;

  @Test
  void showsATraceThatReadsAndIsWrittenAgainTheSame() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String example = readme.split("```csv\n")[1].split("```")[0];
    Path file = Files.writeString(folder.resolve("example.csv"), example);

    RecordedTrace read = TraceReader.read(file);
    Trace trace = read.trace();
    try (TraceWriter writer = TraceWriter.create(folder, read.header(), trace.layout())) {
      ScanRow row = new ScanRow(trace.layout());
      for (int i = 0; i < trace.rows(); i++) {
        trace.copyTo(i, row);
        writer.write(row);
      }
    }

    assertThat(trace.rows()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve(TraceFiles.GROWING))).isEqualTo(example);
  }
}
