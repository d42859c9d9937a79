package dev.thawbench.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.config.ConfigException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceFileTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsBackTheSameBits(long seed) throws IOException {
    Trace written = SampleTraces.random(seed, 400);
    Path file = record(written);

    RecordedTrace read = TraceReader.read(file);

    assertThat(read.finished()).isTrue();
    assertThat(read.header()).isEqualTo(SampleTraces.header());
    assertThat(read.trace().layout().signals()).isEqualTo(SampleTraces.layout().signals());
    assertThat(read.trace().layout().sources()).isEqualTo(SampleTraces.layout().sources());
    assertSameBits(read.trace(), written);
  }

  @Test
  void writesTheSameBytesForTheSameRows() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));

    byte[] first = Files.readAllBytes(record(SampleTraces.random(7, 300), one));
    byte[] second = Files.readAllBytes(record(SampleTraces.random(7, 300), two));

    assertThat(first).isEqualTo(second);
    assertThat(Arrays.copyOfRange(first, 4, 8)).as("no time stamp").containsOnly(0);
  }

  @Test
  void leavesOnlyTheFinishedFile() throws IOException {
    record(SampleTraces.random(1, 3));

    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("trace.csv.gz");
    }
  }

  @Test
  void keepsTheGrowingFileWhereItCanNotBeFinished() throws IOException {
    Files.createFile(Files.createDirectory(folder.resolve("trace.csv.gz")).resolve("in the way"));

    assertThatThrownBy(() -> record(SampleTraces.random(1, 3))).isInstanceOf(IOException.class);

    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("trace.csv", "trace.csv.gz");
    assertThat(TraceReader.read(folder).trace().rows()).isEqualTo(3);
  }

  @Test
  void looksLikeThis() throws IOException {
    TraceLayout layout = SampleTraces.layout();
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.header(), layout)) {
      ScanRow row = new ScanRow(layout);
      row.window(0, 0, 1_000_001);
      row.value(0, -7.25);
      row.value(1, 1);
      row.value(3, 0.1);
      writer.write(row);
      row.scanNanos(1_500_000_000);
      writer.write(row);
    }

    assertThat(Files.readString(folder.resolve("trace.csv")))
        .isEqualTo(
            """
            #thawbench trace,1
            #station,virtual
            #scenario,"Frost at A2/W35, ""on demand""\"
            #start,2026-01-31T20:15:00.250Z
            #fact,firmware,"1.4.2, build 7"
            #source,controller
            #source,"plant, ""true""\"
            #signal,coil temperature,role=stimulus,unit=°C,source=controller,uncertainty=0.1,age=5,holds=1.5
            #signal,outdoor fan,role=response,unit=,source=controller,state=off,state=on
            #signal,compressor speed,role=response,unit=Hz,source=controller,on=5,off=2
            #signal,"true frost, all rows",role=truth,unit=kg,"source=plant, ""true""\"
            time [s],controller from [s],controller to [s],"plant, ""true"" from [s]","plant, ""true"" to [s]",coil temperature [°C],outdoor fan,compressor speed [Hz],"true frost, all rows [kg]"
            0,0,0.001000001,0,0,-7.25,1,,0.1
            1.5,0,0.001000001,0,0,-7.25,1,,0.1
            """);
  }

  @Test
  void readsWhatAKilledRunLeft() throws IOException {
    Trace written = SampleTraces.random(9, 20);
    byte[] whole = growing(written);
    int lastLine =
        new String(whole, 0, whole.length - 1, StandardCharsets.US_ASCII).lastIndexOf('\n') + 1;
    Path file = folder.resolve("trace.csv");

    for (int length = lastLine; length <= whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      RecordedTrace read = TraceReader.read(folder);
      assertThat(read.finished()).isFalse();
      assertThat(read.trace().rows()).isEqualTo(length == whole.length ? 20 : 19);
    }
  }

  @Test
  void doesNotTakeATraceThatWasCutInItsHead() throws IOException {
    byte[] whole = growing(SampleTraces.random(9, 1));
    Path file = folder.resolve("trace.csv");
    Files.write(file, Arrays.copyOf(whole, 300));

    assertThatThrownBy(() -> TraceReader.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessage(file + ": ends inside its head; the recording was cut before its first row");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0,0,0,1,1,2  | 0,0,0,one,1,2 | :8:7: expected a number or an empty cell for 'a', found 'one'
          0,0,0,1,1,2  | 0,0,x,1,1,2   | :8:5: expected a time in seconds such as 12.25, found 'x'
          0,0,0,1,1,2  | 0,2,1,1,1,2   | :8:5: window of 's' ends at 1 s before it begins at 2 s
          0,0,0,1,1,2  | 0,0,0,1,1     | :8:11: expected 6 cells, found 5
          0,0,0,1,1,2  | 0,0,0,NaN,1,2 | :8:7: expected a number or an empty cell for 'a', found 'NaN'
          unit=K       | unit=k        | :5:22: 'k' is no unit of a trace
          role=truth   | role=liar     | :5:11: expected role stimulus, response or truth, found 'liar'
          trace,1      | trace,2       | :1:18: expected trace format 1, found '2'; read it with the Thawbench that wrote it
          time [s]     | Zeit          | :7:1: expected column 'time [s]', found 'Zeit'
          2026-01-31   | yesterday     | :2:8: expected a time such as 2026-01-31T20:15:00.250Z, found 'yesterdayT20:15:00Z'
          on=5         | on=much       | :6:42: expected a number, found 'much'
          """)
  void saysWhereAFileIsWrong(String good, String bad, String message) throws IOException {
    String text =
        """
        #thawbench trace,1
        #start,2026-01-31T20:15:00Z
        #source,s
        #signal,a,role=stimulus,unit=,source=s
        #signal,b,role=truth,unit=K,source=s
        #signal,c,role=response,unit=Hz,source=s,on=5,off=2
        time [s],s from [s],s to [s],a,b [K],c [Hz]
        0,0,0,1,1,2
        """;
    Path file = folder.resolve("bad.csv");
    Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(good), bad));

    assertThatThrownBy(() -> TraceReader.read(file)).hasMessageContaining(message);
  }

  @Test
  void doesNotTakeAnotherCsvFile() throws IOException {
    Path file = folder.resolve("logger.csv");
    Files.writeString(file, "Zeit;Temperatur\n1;2\n");

    assertThatThrownBy(() -> TraceReader.read(file))
        .hasMessage(
            file
                + ":1:1: expected '#thawbench trace', found 'Zeit;Temperatur'; this is no trace of"
                + " Thawbench");
  }

  @Test
  void doesNotTakeADamagedCompressedFile() throws IOException {
    Path file = record(SampleTraces.random(1, 500));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> TraceReader.read(file))
        .hasMessage(file + ": is cut short: the compressed file ends too early; copy it again");

    // Stored, not packed: a flipped byte is a wrong cell, and only the checksum knows.
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(whole));
        OutputStream out =
            new GZIPOutputStream(stored) {
              {
                def.setLevel(Deflater.NO_COMPRESSION);
              }
            }) {
      in.transferTo(out);
    }
    byte[] flipped = stored.toByteArray();
    flipped[flipped.length - 40] = 'x';
    Files.write(file, flipped);
    assertThatThrownBy(() -> TraceReader.read(file))
        .hasMessage(file + ": is damaged: its checksum is wrong; copy it again");

    Files.writeString(file, "no gzip");
    assertThatThrownBy(() -> TraceReader.read(file))
        .hasMessageStartingWith(file + ": is no gzip file or is damaged: ");
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThatThrownBy(() -> TraceReader.read(folder.resolve("none.csv")))
        .hasMessage(folder.resolve("none.csv") + ": no such file");
    assertThatThrownBy(() -> TraceReader.read(folder))
        .hasMessage(
            folder + ": no trace.csv.gz and no trace.csv in this folder; give the folder of a run");
  }

  @Test
  void doesNotWriteOverARecording() throws IOException {
    growing(SampleTraces.random(1, 1));

    assertThatThrownBy(() -> growing(SampleTraces.random(1, 1)))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  private Path record(Trace trace) throws IOException {
    return record(trace, folder);
  }

  private static Path record(Trace trace, Path folder) throws IOException {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.header(), trace.layout())) {
      writeAll(trace, writer);
      return writer.finish();
    }
  }

  private byte[] growing(Trace trace) throws IOException {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.header(), trace.layout())) {
      writeAll(trace, writer);
    }
    return Files.readAllBytes(folder.resolve("trace.csv"));
  }

  private static void writeAll(Trace trace, TraceWriter writer) throws IOException {
    ScanRow row = new ScanRow(trace.layout());
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      writer.write(row);
    }
    assertThat(writer.rows()).isEqualTo(trace.rows());
  }

  private static void assertSameBits(Trace read, Trace written) {
    assertThat(read.rows()).isEqualTo(written.rows());
    for (int row = 0; row < written.rows(); row++) {
      assertThat(read.scanNanos(row)).isEqualTo(written.scanNanos(row));
      for (int signal = 0; signal < written.layout().signals().size(); signal++) {
        assertThat(read.fromNanos(signal, row)).isEqualTo(written.fromNanos(signal, row));
        assertThat(read.toNanos(signal, row)).isEqualTo(written.toNanos(signal, row));
        assertThat(Double.doubleToLongBits(read.value(signal, row)))
            .isEqualTo(Double.doubleToLongBits(written.value(signal, row)));
      }
    }
  }
}
