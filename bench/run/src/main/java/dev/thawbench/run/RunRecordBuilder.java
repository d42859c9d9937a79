package dev.thawbench.run;

import dev.thawbench.checks.verdict.PhaseInterval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes a record step by step: {@code record.change().note("…").finished(PASS, now)}. */
public final class RunRecordBuilder {
  private final RunRecord base;
  private final List<String> notes;
  private Optional<ControllerIdentity> controller;
  private Optional<ScanTiming> timing;
  private List<JudgedRequirement> requirements;
  private List<PhaseInterval> phases;
  private Optional<String> error;
  private long scenarioNanos;
  private SafeState safeState;
  private String safeStateText;

  RunRecordBuilder(RunRecord base) {
    this.base = base;
    this.controller = base.controller();
    this.timing = base.timing();
    this.requirements = base.requirements();
    this.phases = base.phases();
    this.error = base.error();
    this.scenarioNanos = base.scenarioNanos();
    this.safeState = base.safeState();
    this.safeStateText = base.safeStateText();
    this.notes = new ArrayList<>(base.notes());
  }

  /** Who the controller is. */
  public RunRecordBuilder controller(ControllerIdentity identity) {
    controller = Optional.of(identity);
    return this;
  }

  /** Scenario time covered, nanoseconds. */
  public RunRecordBuilder scenarioNanos(long nanos) {
    scenarioNanos = nanos;
    return this;
  }

  /** How the scans went. */
  public RunRecordBuilder timing(ScanTiming scans) {
    timing = Optional.of(scans);
    return this;
  }

  /** What is said of each requirement. */
  public RunRecordBuilder requirements(List<JudgedRequirement> judged) {
    requirements = judged;
    return this;
  }

  /** The phases found. */
  public RunRecordBuilder phases(List<PhaseInterval> found) {
    phases = found;
    return this;
  }

  /** One line that says what was wrong. */
  public RunRecordBuilder error(String line) {
    error = Optional.of(line);
    return this;
  }

  /** How the bench was left, and one line about it. */
  public RunRecordBuilder safeState(SafeState outcome, String text) {
    safeState = outcome;
    safeStateText = text;
    return this;
  }

  /** Adds something a reader must know. */
  public RunRecordBuilder note(String line) {
    notes.add(line);
    return this;
  }

  /** The record of a run still under way. */
  public RunRecord running() {
    return build(RunState.RUNNING, Optional.empty(), Optional.empty());
  }

  /** The record of a run that ended at {@code end} with {@code verdict}. */
  public RunRecord finished(RunVerdict verdict, Instant end) {
    return build(RunState.FINISHED, Optional.of(verdict), Optional.of(end));
  }

  private RunRecord build(RunState state, Optional<RunVerdict> verdict, Optional<Instant> ended) {
    return new RunRecord(
        base.format(),
        state,
        base.script(),
        base.station(),
        controller,
        base.bench(),
        base.seeds(),
        base.pacing(),
        base.started(),
        ended,
        scenarioNanos,
        timing,
        verdict,
        requirements,
        phases,
        error,
        safeState,
        safeStateText,
        notes);
  }
}
