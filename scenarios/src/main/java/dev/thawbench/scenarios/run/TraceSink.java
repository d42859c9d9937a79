package dev.thawbench.scenarios.run;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.TraceWriter;
import java.io.IOException;

/**
 * Records rows into a trace. In real time what was written is brought to the disk itself once a
 * second of scenario time, so that a power cut loses at most that; in lock-step, where seconds pass
 * by the thousand, it is left to the operating system.
 */
final class TraceSink implements Scans.RowSink {
  private static final long EVERY_NANOS = 1_000_000_000;

  private final TraceWriter writer;
  private final boolean realTime;
  private long forcedNanos;

  TraceSink(TraceWriter writer, boolean realTime) {
    this.writer = writer;
    this.realTime = realTime;
  }

  @Override
  public void take(ScanRow row) throws IOException {
    writer.write(row);
    if (realTime && row.scanNanos() - forcedNanos >= EVERY_NANOS) {
      forcedNanos = row.scanNanos();
      writer.force();
    }
  }
}
