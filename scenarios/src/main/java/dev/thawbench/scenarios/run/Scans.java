package dev.thawbench.scenarios.run;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.engine.Watch;
import dev.thawbench.loop.Bench;
import dev.thawbench.run.StopRequest;
import dev.thawbench.trace.ScanRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

/** One scan after another, each recorded and handed to judge, watches and progress. */
final class Scans {
  private final Bench bench;
  private final RowSink sink;
  private final Judge judge;
  private final Collection<Watch> watches;
  private final Progress progress;
  private final StopRequest stop;
  private long count;
  private long lastNanos;

  /** Where rows are recorded. */
  @FunctionalInterface
  interface RowSink {
    void take(ScanRow row) throws IOException;
  }

  Scans(
      Bench bench,
      RowSink sink,
      Judge judge,
      Collection<Watch> watches,
      Progress progress,
      StopRequest stop) {
    this.bench = bench;
    this.sink = sink;
    this.judge = judge;
    this.watches = watches;
    this.progress = progress;
    this.stop = stop;
  }

  /** Scans until {@code nanos} of scenario time; false if a stop was requested before. */
  boolean until(long nanos) {
    while (bench.nanos() < nanos) {
      if (!one()) {
        return false;
      }
    }
    return true;
  }

  /** One scan; false, without a scan, if a stop was requested. */
  boolean one() {
    if (stop.requested()) {
      return false;
    }
    ScanRow row = bench.scan();
    try {
      sink.take(row);
    } catch (IOException e) {
      throw new UncheckedIOException("the trace can't be written: " + e.getMessage(), e);
    }
    judge.add(row);
    for (Watch watch : watches) {
      watch.add(row);
    }
    count++;
    lastNanos = row.scanNanos();
    progress.scanned(row, judge);
    return true;
  }

  /** How many there were. */
  long count() {
    return count;
  }

  /** Time of the last one, nanoseconds since the start of the trace. */
  long lastNanos() {
    return lastNanos;
  }
}
