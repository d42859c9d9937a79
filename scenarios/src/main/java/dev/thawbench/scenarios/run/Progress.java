package dev.thawbench.scenarios.run;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunProgress;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.TraceLayout;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongSupplier;

/** Tells a listener a few times a second of wall time how far a run is and what has failed. */
final class Progress {
  private static final long EVERY_NANOS = 200_000_000;

  private final RunListener listener;
  private final LongSupplier wallNanos;
  private final OptionalInt coil;
  private final OptionalInt frost;
  private final Set<String> failed = new HashSet<>();
  private final long begunNanos;
  private long toldNanos;

  /**
   * A progress that begins now.
   *
   * @param wallNanos monotonic wall clock, nanoseconds
   */
  Progress(RunListener listener, LongSupplier wallNanos, TraceLayout layout) {
    this.listener = listener;
    this.wallNanos = wallNanos;
    this.coil = layout.indexOf("coil temperature");
    this.frost = layout.indexOf("true frost");
    this.begunNanos = wallNanos.getAsLong();
    this.toldNanos = begunNanos;
  }

  /** Takes note of a scan. */
  void scanned(ScanRow row, Judge judge) {
    long now = wallNanos.getAsLong();
    if (now - toldNanos < EVERY_NANOS) {
      return;
    }
    toldNanos = now;
    listener.progress(
        new RunProgress(
            row.scanNanos(),
            (double) row.scanNanos() / Math.max(1, now - begunNanos),
            String.join(", ", judge.currentPhases()),
            value(row, coil),
            value(row, frost)));
    tellFailed(judge);
  }

  /** Tells each requirement that has failed and was not told yet. */
  void tellFailed(Judge judge) {
    if (!judge.failed()) {
      return;
    }
    for (RequirementVerdict verdict : judge.verdicts()) {
      if (verdict.verdict() == Verdict.FAIL && failed.add(verdict.id())) {
        listener.requirementFailed(verdict);
      }
    }
  }

  private static OptionalDouble value(ScanRow row, OptionalInt signal) {
    double value = signal.isPresent() ? row.value(signal.getAsInt()) : Double.NaN;
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
