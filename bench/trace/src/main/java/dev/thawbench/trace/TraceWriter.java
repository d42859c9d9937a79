package dev.thawbench.trace;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Records a trace into {@code trace.csv}, one row a scan, each handed to the operating system at
 * once: a killed process loses at most the row under way. {@link #force()} brings what was written
 * to the disk itself, for a power cut. {@link #finish()} turns the file into {@code trace.csv.gz}.
 *
 * <p>The same rows give the same bytes, compressed too. Used by one thread. Nothing is kept of what
 * was written, and no row allocates memory that grows.
 */
public final class TraceWriter implements Closeable {
  private static final int COPY_BYTES = 1 << 16;

  private final Path folder;
  private final Path growing;
  private final TraceLayout layout;
  private final FileChannel channel;
  private final OutputStream out;
  private final RowText row = new RowText();
  private long rows;
  private boolean closed;

  private TraceWriter(Path folder, TraceLayout layout) throws IOException {
    this.folder = folder;
    this.growing = folder.resolve(TraceFiles.GROWING);
    this.layout = layout;
    this.channel =
        FileChannel.open(growing, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    this.out = Channels.newOutputStream(channel);
  }

  /**
   * Starts {@code trace.csv} in {@code folder} and writes its head.
   *
   * @throws IOException if the folder is missing, or holds a {@code trace.csv} already
   */
  public static TraceWriter create(Path folder, TraceHeader header, TraceLayout layout)
      throws IOException {
    TraceWriter writer = new TraceWriter(folder, layout);
    writer.row.text(head(header, layout));
    writer.row.drainTo(writer.out);
    return writer;
  }

  /** Adds one row. */
  public void write(ScanRow scan) throws IOException {
    row.seconds(scan.scanNanos());
    int sources = layout.sources().size();
    for (int source = 0; source < sources; source++) {
      row.comma();
      row.seconds(scan.fromNanos(source));
      row.comma();
      row.seconds(scan.toNanos(source));
    }
    int signals = layout.signals().size();
    for (int signal = 0; signal < signals; signal++) {
      row.comma();
      row.value(scan.value(signal));
    }
    row.newLine();
    row.drainTo(out);
    rows++;
  }

  /** Number of rows written. */
  public long rows() {
    return rows;
  }

  /** Waits until what was written is on the disk; takes milliseconds. */
  public void force() throws IOException {
    channel.force(false);
  }

  /**
   * Ends the recording: {@code trace.csv.gz} appears whole, then {@code trace.csv} goes. Where that
   * fails, {@code trace.csv} stays.
   *
   * @return the finished file
   */
  public Path finish() throws IOException {
    channel.force(false);
    close();
    Path part = folder.resolve(TraceFiles.FINISHED + ".part");
    Path finished = folder.resolve(TraceFiles.FINISHED);
    try {
      compress(part);
      Files.move(part, finished, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part); // there only where it failed, such as on a full disk
    }
    Files.delete(growing);
    return finished;
  }

  private void compress(Path part) throws IOException {
    try (FileChannel target =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      FastGzip zipped = new FastGzip(Channels.newOutputStream(target));
      try (InputStream in = Files.newInputStream(growing)) {
        in.transferTo(zipped);
      }
      zipped.finish();
      target.force(true);
    }
  }

  /** Closes the file as it is, without finishing it. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      out.close();
    }
  }

  private static String head(TraceHeader header, TraceLayout layout) throws IOException {
    StringWriter text = new StringWriter();
    // The head's '#' is ours; FastCSV would quote it as the beginning of a comment.
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .commentCharacter('\u0001')
            .build(text)) {
      csv.writeRecord(TraceFormat.MAGIC, Integer.toString(TraceFormat.VERSION));
      csv.writeRecord(TraceFormat.STATION, header.station());
      csv.writeRecord(TraceFormat.SCENARIO, header.scenario());
      csv.writeRecord(TraceFormat.START, header.start().toString());
      header.facts().forEach((key, value) -> csv.writeRecord(TraceFormat.FACT, key, value));
      layout.sources().forEach(source -> csv.writeRecord(TraceFormat.SOURCE, source));
      List<Signal> signals = layout.signals();
      for (int signal = 0; signal < signals.size(); signal++) {
        String source = layout.sources().get(layout.sourceOf(signal));
        csv.writeRecord(TraceFormat.cells(signals.get(signal), source));
      }
      csv.writeRecord(TraceFormat.columns(layout));
    }
    return text.toString();
  }

  /** Level 1 takes a third of the time of level 6 and a tenth more room on rows of numbers. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, COPY_BYTES);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
