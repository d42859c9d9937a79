package dev.thawbench.trace;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Place;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads a trace back, bit by bit what was written: {@code trace.csv.gz}, or a {@code trace.csv}
 * that still grows or was left by a killed run; of the latter a last line without its end is left
 * out, since its last number may be cut.
 */
public final class TraceReader {
  private TraceReader() {}

  /**
   * Reads {@code file}, or the trace in the run folder {@code file}.
   *
   * @throws ConfigException if it is missing or no trace, with one line that says where and what
   */
  public static RecordedTrace read(Path file) {
    Path trace = file;
    if (Files.isDirectory(file)) {
      trace =
          TraceFiles.in(file)
              .orElseThrow(
                  () ->
                      problem(
                          Place.of(file.toString()),
                          "no "
                              + TraceFiles.FINISHED
                              + " and no "
                              + TraceFiles.GROWING
                              + " in this folder; give the folder of a run"));
    }
    Place place = Place.of(trace.toString());
    boolean zipped = trace.getFileName().toString().endsWith(".gz");
    try (InputStream in = zipped ? unzipped(trace) : WholeLines.open(trace)) {
      return read(in, trace.toString(), zipped);
    } catch (ConfigException wrong) {
      // A damaged file unpacks to nonsense; its checksum, at the very end, says so.
      throw zipped && isDamaged(trace)
          ? problem(place, "is damaged: its checksum is wrong; copy it again")
          : wrong;
    } catch (NoSuchFileException missing) {
      throw problem(place, "no such file");
    } catch (EOFException | ZipException damaged) {
      throw problem(place, damage(damaged));
    } catch (UncheckedIOException | CsvParseException unreadable) {
      if (unreadable.getCause() instanceof EOFException
          || unreadable.getCause() instanceof ZipException) {
        throw problem(place, damage(unreadable.getCause()));
      }
      throw problem(place, "can't be read: " + unreadable.getMessage());
    } catch (IOException unreadable) {
      throw problem(place, "can't be read: " + unreadable.getMessage());
    }
  }

  private static RecordedTrace read(InputStream in, String file, boolean finished)
      throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.NONE)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Iterator<CsvRecord> lines = csv.iterator();
      TraceHead head = new TraceHead(file);
      while (true) {
        if (!lines.hasNext()) {
          throw problem(
              Place.of(file), "ends inside its head; the recording was cut before its first row");
        }
        if (head.accept(lines.next())) {
          break;
        }
      }
      Trace trace = new Trace(head.layout());
      TraceRows rows = new TraceRows(file, trace);
      while (lines.hasNext()) {
        rows.accept(lines.next());
      }
      return new RecordedTrace(head.header(), trace, finished);
    }
  }

  private static InputStream unzipped(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    try {
      return new GZIPInputStream(raw, 1 << 16);
    } catch (IOException | RuntimeException failure) {
      raw.close();
      throw failure;
    }
  }

  private static boolean isDamaged(Path file) {
    try (InputStream in = unzipped(file)) {
      in.transferTo(OutputStream.nullOutputStream());
      return false;
    } catch (IOException damaged) {
      return true;
    }
  }

  private static String damage(Throwable cause) {
    return cause instanceof EOFException
        ? "is cut short: the compressed file ends too early; copy it again"
        : "is no gzip file or is damaged: " + cause.getMessage();
  }

  private static ConfigException problem(Place place, String text) {
    return ConfigException.at(place, text);
  }
}
