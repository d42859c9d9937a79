package dev.thawbench.run;

import java.util.Collection;

/** What the command tells the shell. The worst of all runs wins. */
public enum ExitCode {
  /** Everything asked for ran and passed. */
  PASSED(0, 0),
  /** A requirement failed. */
  REQUIREMENT_FAILED(1, 2),
  /** Wrong usage, or a file that can't be read; all files are read before anything runs. */
  USAGE(2, 7),
  /** Inconclusive, not exercised, or nothing applicable. */
  UNDECIDED(3, 1),
  /** The bench, the wiring or the script is wrong. */
  BENCH_ERROR(4, 5),
  /** Another process uses the station. */
  STATION_BUSY(5, 4),
  /** The safe state could not be confirmed: look at the bench. */
  SAFE_STATE_NOT_CONFIRMED(6, 6),
  /** Stopped from outside. */
  ABORTED(130, 3);

  private final int code;
  private final int severity;

  ExitCode(int code, int severity) {
    this.code = code;
    this.severity = severity;
  }

  /** The number for the shell. */
  public int code() {
    return code;
  }

  /** What a single run ends with. */
  public static ExitCode of(RunRecord run) {
    if (run.safeState() == SafeState.NOT_CONFIRMED) {
      return SAFE_STATE_NOT_CONFIRMED;
    }
    return run.verdict().map(ExitCode::of).orElse(BENCH_ERROR);
  }

  /**
   * What a single verdict ends with. NOT_APPLICABLE alone is no success; beside runs that passed it
   * is left out by {@link #worst}'s caller.
   */
  public static ExitCode of(RunVerdict verdict) {
    return switch (verdict) {
      case PASS -> PASSED;
      case FAIL -> REQUIREMENT_FAILED;
      case INCONCLUSIVE, NOT_EXERCISED, NOT_APPLICABLE -> UNDECIDED;
      case ABORTED -> ABORTED;
      case ERROR -> BENCH_ERROR;
    };
  }

  /** The worse of two: 2 before 6, 4, 5, 130, 1, 3, 0. */
  public ExitCode orWorse(ExitCode other) {
    return other.severity > severity ? other : this;
  }

  /**
   * What many runs end with. A run that is not applicable is listed and does not count beside
   * others; where no run is applicable, or there is none, nothing was checked: UNDECIDED.
   */
  public static ExitCode worst(Collection<RunRecord> runs) {
    ExitCode worst = null;
    for (RunRecord run : runs) {
      boolean notApplicable =
          run.verdict().filter(verdict -> verdict == RunVerdict.NOT_APPLICABLE).isPresent();
      if (notApplicable && run.safeState() != SafeState.NOT_CONFIRMED) {
        continue;
      }
      worst = worst == null ? of(run) : worst.orWorse(of(run));
    }
    return worst == null ? UNDECIDED : worst;
  }
}
