package dev.thawbench.run;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that is kept of a night beside its runs, as it stands in {@code night.json}: replaced with
 * each step, so that whatever ends the process, what was run can be told.
 *
 * @param format version of the record's form, {@link #FORMAT}
 * @param state whether it is under way
 * @param night the plan's name of it
 * @param plan the plan's file
 * @param planSha256 of the plan's bytes, lower case hexadecimal
 * @param station name of the station
 * @param bench which version of the bench
 * @param pid id of the process that runs it
 * @param started wall time of its start, UTC
 * @param ended wall time of its end, UTC
 * @param timeNanos the time there is, nanoseconds
 * @param scripts the plan's scripts, in order
 * @param notes what a reader must know, one line each
 * @param exitCode what the command ends with, once it ended
 */
public record NightRecord(
    int format,
    RunState state,
    String night,
    String plan,
    String planSha256,
    String station,
    BenchVersion bench,
    long pid,
    Instant started,
    Optional<Instant> ended,
    long timeNanos,
    List<NightScript> scripts,
    List<String> notes,
    Optional<ExitCode> exitCode) {

  /** The form that this version writes. */
  public static final int FORMAT = 1;

  public NightRecord {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(night, "night");
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(planSha256, "planSha256");
    Objects.requireNonNull(station, "station");
    Objects.requireNonNull(bench, "bench");
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(ended, "ended");
    Objects.requireNonNull(exitCode, "exitCode");
    scripts = List.copyOf(scripts);
    notes = List.copyOf(notes);
    if (state == RunState.FINISHED && (exitCode.isEmpty() || ended.isEmpty())) {
      throw new IllegalArgumentException("a finished night needs an exit code and its end");
    }
  }

  /** The same, under way, with other scripts and notes. */
  public NightRecord with(List<NightScript> newScripts, List<String> newNotes) {
    return new NightRecord(
        format,
        state,
        night,
        plan,
        planSha256,
        station,
        bench,
        pid,
        started,
        ended,
        timeNanos,
        newScripts,
        newNotes,
        exitCode);
  }

  /** The same, ended. */
  public NightRecord finished(ExitCode code, Instant end) {
    return new NightRecord(
        format,
        RunState.FINISHED,
        night,
        plan,
        planSha256,
        station,
        bench,
        pid,
        started,
        Optional.of(end),
        timeNanos,
        scripts,
        notes,
        Optional.of(code));
  }
}
