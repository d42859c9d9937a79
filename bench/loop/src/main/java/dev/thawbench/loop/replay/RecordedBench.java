package dev.thawbench.loop.replay;

import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.Fault;
import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.loop.Settable;
import dev.thawbench.loop.emulation.Emulation;
import dev.thawbench.loop.profile.Values;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.words.ProfileVocabulary;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.run.ControllerIdentity;
import dev.thawbench.run.Percentiles;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.ScanTiming;
import dev.thawbench.run.StopRequest;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A bench whose scans are the rows of a recorded trace: whatever a script sets has been set
 * already. The same script comes to the same verdicts.
 */
public final class RecordedBench implements Bench {
  private static final ScanTiming NOTHING_WORKED =
      new ScanTiming(1, 0, 0, new Percentiles(0, 0, 0, 0, 0), Optional.empty());

  private final Station station;
  private final Trace trace;
  private final ControllerIdentity controller;
  private final Emulation emulation;
  private final Vocabulary vocabulary;
  private final ScanRow row;
  private int next;

  /**
   * @param station the station that it was recorded on, for its profile's words
   * @param trace what was recorded, at least one row
   * @param controller the controller as it was then
   * @throws dev.thawbench.config.ConfigException if the profile speaks of signals that were not
   *     recorded
   */
  public RecordedBench(Station station, Trace trace, ControllerIdentity controller) {
    this.station = station;
    this.trace = trace;
    this.controller = controller;
    this.emulation = new Emulation(PlantParameters.nominal(), station);
    this.row = new ScanRow(trace.layout());
    Problems problems = new Problems();
    this.vocabulary = ProfileVocabulary.of(station.profile(), trace.layout(), problems);
    problems.throwIfAny();
  }

  @Override
  public Station station() {
    return station;
  }

  @Override
  public ControllerIdentity controller() {
    return controller;
  }

  @Override
  public List<String> notes() {
    return List.of("replayed from a recorded trace; nothing was driven");
  }

  @Override
  public Set<String> capabilities() {
    Set<String> capabilities = new HashSet<>(station.profile().capabilities());
    station.devices().stream()
        .filter(device -> !device.console().values().isEmpty())
        .forEach(device -> capabilities.add(device.name()));
    return capabilities;
  }

  @Override
  public TraceLayout layout() {
    return trace.layout();
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public List<Settable> settables() {
    Stream<Settable> wired =
        station.stimuli().stream()
            .filter(wire -> wire.source().isEmpty())
            .map(wire -> recorded(wire.signal(), wire.point().values(), false));
    Stream<Settable> ofPlant =
        emulation.settables().stream()
            .map(own -> recorded(own.name(), own.values(), own.atStartOnly()));
    return Stream.concat(wired, ofPlant).toList();
  }

  private Settable recorded(String name, Values values, boolean atStartOnly) {
    OptionalInt signal = trace.layout().indexOf(name);
    return new RecordedSettable(
        name,
        values,
        atStartOnly,
        () ->
            signal.isPresent() && next < trace.rows()
                ? trace.value(signal.getAsInt(), next)
                : Double.NaN);
  }

  @Override
  public List<Fault> faults() {
    return emulation.faults().stream()
        .<Fault>map(f -> new RecordedFault(f.name(), f.signalName()))
        .toList();
  }

  @Override
  public boolean begin(Map<Settable, Double> given, boolean powerCycled, StopRequest stop) {
    next = 0;
    return true;
  }

  @Override
  public ScanRow scan() {
    if (next == trace.rows()) {
      throw new BenchException(
          String.format(
              Locale.ROOT,
              "the recording ends at %.1f s, before the script does",
              trace.scanNanos(trace.rows() - 1) / 1e9));
    }
    trace.copyTo(next++, row);
    return row;
  }

  @Override
  public long nanos() {
    return next < trace.rows()
        ? trace.scanNanos(next)
        : trace.scanNanos(trace.rows() - 1) + station.scanPeriodNanos();
  }

  @Override
  public ScanTiming timing() {
    return NOTHING_WORKED;
  }

  @Override
  public SafeStateOutcome makeSafe() {
    return new SafeStateOutcome(SafeState.NOT_NEEDED, List.of());
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
