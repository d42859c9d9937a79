package dev.thawbench.reports;

import dev.thawbench.reports.html.HtmlReport;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Prints how long a report takes and how large it is, with 40 signals of which half are noisy:
 * {@code dev.thawbench.reports.ReportBenchmark [rows]}.
 */
public final class ReportBenchmark {
  private ReportBenchmark() {}

  /** Runs it four times, so that the last figures are warm. */
  public static void main(String[] args) {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 18_000;
    Trace trace = trace(rows);
    for (int round = 0; round < 4; round++) {
      long begin = System.nanoTime();
      String html = HtmlReport.of(SampleRun.record(), Optional.of(trace));
      System.out.printf(
          Locale.ROOT,
          "%d rows: %.0f ms, %d kB%n",
          rows,
          (System.nanoTime() - begin) / 1e6,
          html.getBytes(StandardCharsets.UTF_8).length / 1000);
    }
  }

  private static Trace trace(int rows) {
    Random random = new Random(1);
    List<Signal> signals = new ArrayList<>();
    for (int s = 0; s < 40; s++) {
      Unit unit = List.of(Unit.CELSIUS, Unit.BAR, Unit.KILOWATT, Unit.PERCENT).get(s % 4);
      signals.add(
          s % 5 == 0
              ? Signal.ofStates("state " + s, SignalRole.RESPONSE, Signal.OFF_ON)
              : Signal.measured("signal " + s, SignalRole.TRUTH, unit));
    }
    Trace trace = new Trace(TraceLayout.builder().source("all", signals).build());
    ScanRow row = new ScanRow(trace.layout());
    for (int i = 0; i < rows; i++) {
      row.scanNanos(i * 1_000_000_000L);
      row.window(0, row.scanNanos(), row.scanNanos());
      for (int s = 0; s < 40; s++) {
        double noise = s % 2 == 0 ? 0 : 0.2 * random.nextGaussian();
        row.value(s, s % 5 == 0 ? i / (100 + s) % 2 : 20 * Math.sin(i / (900.0 + 20 * s)) + noise);
      }
      trace.add(row);
    }
    return trace;
  }
}
