package dev.thawbench.drivers.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * Times several ways to do the same, taking turns in short batches, so that whatever else the
 * machine does meets all of them alike.
 */
final class Race {
  private static final int BATCH = 100;

  private final List<Runner> runners = new ArrayList<>();

  /** Something that is timed. */
  interface Call {
    void run() throws Exception;
  }

  private record Runner(String who, Call call, Histogram nanos, long[] spentNanos) {}

  /** Adds one; the first added is what the others are compared with. */
  Race add(String who, Call call) {
    runners.add(new Runner(who, call, new Histogram(3), new long[1]));
    return this;
  }

  /** Runs all, half as often before to warm up, and prints a row for each. */
  void run(String exchange, int calls) throws Exception {
    turns(calls / 2);
    runners.forEach(
        runner -> {
          runner.nanos.reset();
          runner.spentNanos[0] = 0;
        });
    turns(calls);
    double first = runners.get(0).nanos.getValueAtPercentile(50);
    for (Runner runner : runners) {
      double p50 = runner.nanos.getValueAtPercentile(50);
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %.0f | %.0f | %.0f | %+.0f %% |%n",
          exchange,
          runner.who,
          p50 / 1e3,
          runner.nanos.getValueAtPercentile(99) / 1e3,
          runner.nanos.getTotalCount() * 1e9 / runner.spentNanos[0],
          100 * (p50 / first - 1));
    }
  }

  private void turns(int calls) throws Exception {
    for (int done = 0; done < calls; done += BATCH) {
      for (Runner runner : runners) {
        long start = System.nanoTime();
        for (int i = 0; i < BATCH; i++) {
          long before = System.nanoTime();
          runner.call.run();
          runner.nanos.recordValue(System.nanoTime() - before);
        }
        runner.spentNanos[0] += System.nanoTime() - start;
      }
    }
  }
}
