package dev.thawbench.checks.speed;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how many samples a second one core judges: a whole trace in memory, with windows of
 * different length, 20 requirements at once, and live, with what is allocated for each row.
 */
public final class JudgeSpeed {
  private static final int ROWS = 1_000_000;

  private JudgeSpeed() {}

  /** Runs all measurements and prints them. */
  public static void main(String[] args) {
    Trace trace = trace(ROWS);
    for (int window : new int[] {60, 600, 6000}) {
      Requirement one = whenever(-6, window);
      double best = best(7, () -> Judge.judge(List.of(one), List.of(), trace));
      print("whole trace, window of %d samples: %.1f million samples/s", window, ROWS / best / 1e6);
    }
    List<Requirement> twenty = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      twenty.add(whenever(-6 + i * 0.3, 60 + 30 * i));
    }
    print(
        "whole trace, 20 requirements: %.3f s",
        best(5, () -> Judge.judge(twenty, List.of(), trace)));
    for (int count : new int[] {1, 20}) {
      double best = best(3, () -> live(twenty.subList(0, count), trace));
      print(
          "live, %d requirement(s): %.1f ns a sample and requirement",
          count, best * 1e9 / ROWS / count);
    }
    memory(whenever(-6, 60), trace);
  }

  private static Requirement whenever(double below, int seconds) {
    return Lab.read(
        "X-01",
        String.format(
            Locale.ROOT,
            "whenever coil temperature < %.1f °C, defrost starts within %d s",
            below,
            seconds));
  }

  /** A coil that gets cold and is defrosted every 40 min. */
  private static Trace trace(int rows) {
    Trace trace = new Trace(Lab.LAYOUT);
    ScanRow row = new ScanRow(Lab.LAYOUT);
    int coil = Lab.LAYOUT.indexOf("coil temperature").orElseThrow();
    int valve = Lab.LAYOUT.indexOf("reversing valve").orElseThrow();
    int mode = Lab.LAYOUT.indexOf("mode").orElseThrow();
    for (int i = 0; i < Lab.LAYOUT.signals().size(); i++) {
      row.value(i, 0);
    }
    row.value(mode, 1);
    for (int k = 0; k < rows; k++) {
      int at = k % 2400;
      long nanos = k * 1_000_000_000L;
      row.scanNanos(nanos);
      for (int source = 0; source < Lab.LAYOUT.sources().size(); source++) {
        row.window(source, nanos, nanos);
      }
      row.value(coil, at < 2100 ? 2 - at * 0.004 + Math.sin(k * 0.1) * 0.2 : 10);
      row.value(valve, at >= 2040 && at < 2300 ? 1 : 0);
      trace.add(row);
    }
    return trace;
  }

  private static void live(List<Requirement> requirements, Trace trace) {
    Judge judge = new Judge(requirements, List.of(), trace.layout());
    ScanRow row = new ScanRow(trace.layout());
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      judge.add(row);
    }
  }

  private static double best(int times, Runnable work) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  /** What ten million rows allocate, and keep. */
  private static void memory(Requirement requirement, Trace trace) {
    Judge judge = new Judge(List.of(requirement), List.of(), trace.layout());
    ScanRow row = new ScanRow(trace.layout());
    var threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long before = 0;
    for (int i = 0; i < 10 * ROWS; i++) {
      trace.copyTo(i % 1800, row);
      for (int source = 0; source < trace.layout().sources().size(); source++) {
        row.window(source, i * 1_000_000_000L, i * 1_000_000_000L);
      }
      judge.add(row);
      if (i == ROWS) {
        before = threads.getCurrentThreadAllocatedBytes();
      }
    }
    double bytes = threads.getCurrentThreadAllocatedBytes() - before;
    print("live, %.3f bytes allocated a row over 9 million rows", bytes / (9.0 * ROWS));
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
