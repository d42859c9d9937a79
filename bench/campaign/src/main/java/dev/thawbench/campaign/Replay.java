package dev.thawbench.campaign;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.replay.RecordedBench;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.ControllerIdentity;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.run.RunState;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.StopRequest;
import dev.thawbench.run.VerdictText;
import dev.thawbench.scenarios.run.BenchSource;
import dev.thawbench.scenarios.run.FinishedRun;
import dev.thawbench.scenarios.run.RunSetup;
import dev.thawbench.scenarios.run.ScenarioRunner;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.scenarios.script.ScenarioReader;
import dev.thawbench.trace.RecordedTrace;
import dev.thawbench.trace.TraceFiles;
import dev.thawbench.trace.TraceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Judges a recorded run again, or lets its recording stand in for the controller. */
public final class Replay {
  private final Path folder;
  private final RunRecord recorded;
  private final RecordedTrace trace;
  private final Scenario scenario;
  private final Station station;

  private Replay(
      Path folder, RunRecord recorded, RecordedTrace trace, Scenario scenario, Station station) {
    this.folder = folder;
    this.recorded = recorded;
    this.trace = trace;
    this.scenario = scenario;
    this.station = station;
  }

  /**
   * Reads what a replay needs.
   *
   * @param run the folder of a run, or the trace in it
   * @param script another script than the recorded one, if given
   * @param benches finds the station
   * @param stationName another station than the recorded one, if given
   * @throws ConfigException if anything of it can't be read
   */
  public static Replay read(
      Path run, Optional<Path> script, BenchSource benches, Optional<String> stationName) {
    Path folder = Files.isRegularFile(run) ? run.toAbsolutePath().getParent() : run;
    RunRecord recorded = RunRecords.read(folder);
    Path file =
        Files.isRegularFile(run)
            ? run
            : TraceFiles.in(folder)
                .orElseThrow(
                    () ->
                        ConfigException.at(
                            Place.of(folder.toString()), "this run recorded no trace"));
    RecordedTrace trace = TraceReader.read(file);
    if (trace.trace().rows() == 0) {
      throw ConfigException.at(Place.of(file.toString()), "this trace has no row");
    }
    Path said = Path.of(recorded.script().path());
    if (script.isEmpty() && !Files.isRegularFile(said)) {
      throw ConfigException.at(
          Place.of(said.toString()),
          "the script that was recorded is not here, seen from this folder; give it by '--script'");
    }
    Problems problems = new Problems();
    Optional<Scenario> scenario = ScenarioReader.read(script.orElse(said), problems);
    problems.throwIfAny();
    Station station = benches.station(stationName.orElse(recorded.station().name()));
    return new Replay(folder, recorded, trace, scenario.orElseThrow(), station);
  }

  /** The station that it is judged as. */
  public Station station() {
    return station;
  }

  /** The trace that was recorded. */
  public RecordedTrace trace() {
    return trace;
  }

  /** Judges the trace again, into a run folder of its own. */
  public FinishedRun judge(RunSetup setup, RunListener listener, StopRequest stop) {
    return run(
        setup.withNotes(notes("judged again from what was recorded in ")),
        listener,
        stop,
        replay -> new RecordedBench(station, trace.trace(), controller()));
  }

  /** A run that was killed has not yet recorded which controller it was. */
  private ControllerIdentity controller() {
    return recorded
        .controller()
        .orElseGet(
            () ->
                new ControllerIdentity(
                    station.profile().name(), station.profile().name(), "", "", "", ""));
  }

  /** Runs the script on a live plant, with the recording in the controller's place. */
  public FinishedRun asController(
      RunSetup setup, RunListener listener, StopRequest stop, InstalledBenches benches) {
    return run(
        setup.withNotes(notes("in the controller's place stood a recording: ")),
        listener,
        stop,
        replay -> benches.openRecorded(station, trace.trace()));
  }

  /** What was to be known of the recorded run is to be known of this one. */
  private List<String> notes(String what) {
    List<String> notes = new ArrayList<>();
    notes.add(what + folder.toAbsolutePath().normalize().getFileName());
    if (!scenario.sha256().equals(recorded.script().sha256())) {
      notes.add("the script is not the one that was recorded");
    }
    recorded.notes().forEach(note -> notes.add("when it was recorded: " + note));
    return notes;
  }

  private FinishedRun run(
      RunSetup setup, RunListener listener, StopRequest stop, Function<Replay, Bench> opener) {
    return new ScenarioRunner(setup)
        .run(scenario, station, () -> opener.apply(this), new Reporting().andThen(listener), stop);
  }

  /** One line that holds the verdicts of {@code again} against those that were recorded. */
  public String comparison(RunRecord again) {
    if (recorded.state() == RunState.RUNNING) {
      return "the recorded run did not come to its end: there are no verdicts to compare with";
    }
    Optional<String> difference =
        VerdictText.difference(recorded.requirements(), again.requirements())
            .or(() -> ofTheRun(again));
    if (difference.isPresent()) {
      return "verdicts differ from the recorded ones: " + difference.get();
    }
    return again.requirements().isEmpty()
        ? "there are no verdicts, neither recorded nor now"
        : "verdicts are the recorded ones, byte for byte";
  }

  /** What was stopped or broke down then need not end so again; what was judged must. */
  private Optional<String> ofTheRun(RunRecord again) {
    return recorded
        .verdict()
        .filter(was -> was != RunVerdict.ERROR && was != RunVerdict.ABORTED)
        .filter(was -> again.verdict().filter(now -> now != was).isPresent())
        .map(was -> "the run was " + was + ", now " + again.verdict().get());
  }
}
