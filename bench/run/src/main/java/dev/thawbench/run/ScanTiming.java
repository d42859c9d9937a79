package dev.thawbench.run;

import java.util.Objects;
import java.util.Optional;

/**
 * How the scans went.
 *
 * @param periodNanos scan period, nanoseconds of scenario time, above 0
 * @param scans how many there were
 * @param lateScans how many began after their deadline by more than the station allows; 0 in
 *     lock-step
 * @param work wall time from the begin of a scan to its end, waiting left out
 * @param lateness how late scans began; only in real time
 */
public record ScanTiming(
    long periodNanos,
    long scans,
    long lateScans,
    Percentiles work,
    Optional<Percentiles> lateness) {
  public ScanTiming {
    if (periodNanos <= 0) {
      throw new IllegalArgumentException("scan period must be above 0, found " + periodNanos);
    }
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(lateness, "lateness");
  }
}
