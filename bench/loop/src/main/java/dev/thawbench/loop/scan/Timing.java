package dev.thawbench.loop.scan;

import dev.thawbench.run.Percentiles;
import dev.thawbench.run.ScanTiming;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/** How long scans took and how late they began. */
final class Timing {
  private static final long LONGEST_NANOS = 3_600_000_000_000L;

  private final Histogram work = new Histogram(LONGEST_NANOS, 3);
  private final Histogram lateness = new Histogram(LONGEST_NANOS, 3);
  private final long periodNanos;
  private final boolean lockstep;
  private long late;

  Timing(long periodNanos, boolean lockstep) {
    this.periodNanos = periodNanos;
    this.lockstep = lockstep;
  }

  void scanned(long workNanos, long lateNanos) {
    work.recordValue(Math.max(0, Math.min(LONGEST_NANOS, workNanos)));
    lateness.recordValue(Math.max(0, Math.min(LONGEST_NANOS, lateNanos)));
    // A tenth of a period late is late: windows grow by it and verdicts get wider.
    if (lateNanos > periodNanos / 10) {
      late++;
    }
  }

  ScanTiming toScanTiming() {
    return new ScanTiming(
        periodNanos,
        work.getTotalCount(),
        late,
        percentiles(work),
        lockstep ? Optional.empty() : Optional.of(percentiles(lateness)));
  }

  private static Percentiles percentiles(Histogram histogram) {
    return new Percentiles(
        histogram.getValueAtPercentile(50) / 1e3,
        histogram.getValueAtPercentile(90) / 1e3,
        histogram.getValueAtPercentile(99) / 1e3,
        histogram.getValueAtPercentile(99.9) / 1e3,
        histogram.getMaxValue() / 1e3);
  }
}
