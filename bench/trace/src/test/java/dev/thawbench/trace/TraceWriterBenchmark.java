package dev.thawbench.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints what a row of 40 signals costs to write, to finish and to read back: {@code java -cp …
 * dev.thawbench.trace.TraceWriterBenchmark [rows]}.
 */
public final class TraceWriterBenchmark {
  private TraceWriterBenchmark() {}

  /** Runs it five times, so that the last figures are warm. */
  public static void main(String[] args) throws IOException {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 18_000;
    List<Signal> signals = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      signals.add(
          i % 4 == 0
              ? Signal.ofStates("state " + i, SignalRole.RESPONSE, Signal.OFF_ON)
              : Signal.measured("value " + i, SignalRole.TRUTH, Unit.CELSIUS));
    }
    TraceLayout layout =
        TraceLayout.builder()
            .source("read", signals.subList(0, 20))
            .source("write", signals.subList(20, 30))
            .source("plant", signals.subList(30, 40))
            .build();
    for (int round = 0; round < 5; round++) {
      round(layout, rows);
    }
  }

  private static void round(TraceLayout layout, int rows) throws IOException {
    Path folder = Files.createTempDirectory("trace-benchmark");
    Random random = new Random(1);
    ScanRow row = new ScanRow(layout);
    long writing = 0;
    TraceHeader header = TraceHeader.of("benchmark", "", Instant.EPOCH);
    try (TraceWriter writer = TraceWriter.create(folder, header, layout)) {
      for (int i = 0; i < rows; i++) {
        row.scanNanos(i * 1_000_000_000L);
        for (int source = 0; source < 3; source++) {
          row.window(source, i * 1_000_000_000L + 1234, i * 1_000_000_000L + 1_234_567);
        }
        for (int s = 0; s < 40; s++) {
          row.value(s, s % 4 == 0 ? i / 600 % 2 : 20 + random.nextGaussian());
        }
        long begin = System.nanoTime();
        writer.write(row);
        writing += System.nanoTime() - begin;
      }
      long bytes = Files.size(folder.resolve(TraceFiles.GROWING));
      long begin = System.nanoTime();
      Path file = writer.finish();
      long finished = System.nanoTime();
      TraceReader.read(file);
      long read = System.nanoTime();
      System.out.printf(
          Locale.ROOT,
          "%d rows: write %.2f µs a row (%d bytes a row), finish %.0f ms (%d bytes a row), read %.0f"
              + " ms%n",
          rows,
          writing / 1e3 / rows,
          bytes / rows,
          (finished - begin) / 1e6,
          Files.size(file) / rows,
          (read - finished) / 1e6);
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
