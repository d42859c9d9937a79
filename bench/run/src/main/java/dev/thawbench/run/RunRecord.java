package dev.thawbench.run;

import dev.thawbench.checks.verdict.PhaseInterval;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that is kept of a run beside its trace, as it stands in {@code run.json}.
 *
 * @param format version of the record's form, {@link #FORMAT}
 * @param state whether it is under way
 * @param script which scenario
 * @param station on which station
 * @param controller which controller, as far as known
 * @param bench which version of the bench
 * @param seeds the seed of each thing that draws random numbers, by its name
 * @param pacing what set the time
 * @param started wall time of its start, UTC
 * @param ended wall time of its end, UTC
 * @param scenarioNanos scenario time covered, nanoseconds
 * @param timing how the scans went
 * @param verdict what is said of the run, once it ended
 * @param requirements what is said of each requirement, in order of the script, then the profile
 * @param phases the phases found, in order of time
 * @param error one line that says what was wrong, where the verdict is ERROR or ABORTED
 * @param safeState how the bench was left
 * @param safeStateText one line about the safe state, empty if there is nothing to say
 * @param notes what a reader must know: what the station did without, {@code frost growth ×4}
 */
public record RunRecord(
    int format,
    RunState state,
    ScriptIdentity script,
    StationIdentity station,
    Optional<ControllerIdentity> controller,
    BenchVersion bench,
    Map<String, Long> seeds,
    Pacing pacing,
    Instant started,
    Optional<Instant> ended,
    long scenarioNanos,
    Optional<ScanTiming> timing,
    Optional<RunVerdict> verdict,
    List<JudgedRequirement> requirements,
    List<PhaseInterval> phases,
    Optional<String> error,
    SafeState safeState,
    String safeStateText,
    List<String> notes) {

  /** The form that this version writes. */
  public static final int FORMAT = 2;

  public RunRecord {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(script, "script");
    Objects.requireNonNull(station, "station");
    Objects.requireNonNull(controller, "controller");
    Objects.requireNonNull(bench, "bench");
    Objects.requireNonNull(pacing, "pacing");
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(ended, "ended");
    Objects.requireNonNull(timing, "timing");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(error, "error");
    Objects.requireNonNull(safeState, "safeState");
    Objects.requireNonNull(safeStateText, "safeStateText");
    seeds = Collections.unmodifiableMap(new TreeMap<>(seeds));
    requirements = List.copyOf(requirements);
    phases = List.copyOf(phases);
    notes = List.copyOf(notes);
    if (state == RunState.FINISHED && (verdict.isEmpty() || ended.isEmpty())) {
      throw new IllegalArgumentException("a finished run needs a verdict and its end");
    }
  }

  /** The record of a run that starts now. */
  public static RunRecord running(
      ScriptIdentity script,
      StationIdentity station,
      BenchVersion bench,
      Map<String, Long> seeds,
      Pacing pacing,
      Instant started) {
    return new RunRecord(
        FORMAT,
        RunState.RUNNING,
        script,
        station,
        Optional.empty(),
        bench,
        seeds,
        pacing,
        started,
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        SafeState.NOT_NEEDED,
        "",
        List.of());
  }

  /** Scenario time over wall time; empty where one of them is not known or zero. */
  public Optional<Double> speed() {
    return ended
        .map(end -> java.time.Duration.between(started, end).toNanos())
        .filter(wallNanos -> wallNanos > 0 && scenarioNanos > 0)
        .map(wallNanos -> (double) scenarioNanos / wallNanos);
  }

  /**
   * What to do because nobody has confirmed that the bench was put into its safe state, and what
   * its steps said; empty where it was, or was not needed.
   */
  public Optional<String> unsafe() {
    if (state == RunState.RUNNING) {
      return Optional.of(
          "If nothing is running any more, look at the bench: this run was killed before it put"
              + " the bench into its safe state.");
    }
    return Optional.of(("Look at the bench. " + safeStateText).strip())
        .filter(text -> safeState == SafeState.NOT_CONFIRMED);
  }

  /** The same record to be changed and built anew. */
  public RunRecordBuilder change() {
    return new RunRecordBuilder(this);
  }
}
