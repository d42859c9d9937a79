package dev.thawbench.loop.scan;

import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.Fault;
import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.loop.Settable;
import dev.thawbench.loop.device.LinkOpener;
import dev.thawbench.loop.device.OpenConsole;
import dev.thawbench.loop.device.OpenDevice;
import dev.thawbench.loop.emulation.Emulation;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.StimulusValue;
import dev.thawbench.loop.words.ProfileVocabulary;
import dev.thawbench.run.ControllerIdentity;
import dev.thawbench.run.ScanTiming;
import dev.thawbench.run.StopRequest;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.TraceLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** The bench of a station with links to its devices. */
final class StationBench implements Bench {
  /** How long the controller stays without supply at the begin of a trace, ns. */
  private static final long POWER_OFF_NANOS = 5_000_000_000L;

  private final Station station;
  private final List<OpenDevice> devices;
  private final List<OpenConsole> consoles;
  private final LinkOpener links;
  private final Emulation emulation;
  private final LongSupplier clock;
  private final TraceLayout layout;
  private final Vocabulary vocabulary;
  private final Pace pace;
  private final Supply supply = new Supply();
  private final Responses responses;
  private final Stimuli stimuli;
  private final Consoles lines;
  private final StartUp start;
  private final List<Settable> settables;
  private final ScanRow row;
  private final PlantColumns plantColumns;
  private final List<String> notes;
  private Timing timing;
  private ControllerIdentity identity;
  private long scan;
  private long clockBaseMillis;
  private long powerOnAtNanos = Long.MAX_VALUE;

  StationBench(
      Station station,
      List<OpenDevice> devices,
      List<OpenConsole> consoles,
      LinkOpener links,
      Emulation emulation,
      List<String> notes,
      LongSupplier clock,
      Problems problems) {
    this.station = station;
    this.devices = List.copyOf(devices);
    this.consoles = List.copyOf(consoles);
    this.links = links;
    this.emulation = emulation;
    this.notes = List.copyOf(notes);
    this.clock = clock;
    this.layout = Layouts.of(station, devices, consoles, emulation);
    this.vocabulary = ProfileVocabulary.of(station.profile(), layout, problems);
    this.pace = new Pace(station.pacing(), station.scanPeriodNanos(), clock);
    this.responses = new Responses(devices, layout, pace, supply);
    this.stimuli = new Stimuli(station, devices, layout, pace, supply);
    this.lines = new Consoles(consoles, layout, pace, supply);
    this.start = new StartUp(station, devices, stimuli, clock);
    this.settables =
        Stream.concat(stimuli.settables(this::power), emulation.settables().stream()).toList();
    this.row = new ScanRow(layout);
    this.plantColumns = new PlantColumns(emulation, layout);
    this.timing = new Timing(station.scanPeriodNanos(), pace.isLockstep());
    this.identity = start.unknownIdentity();
  }

  @Override
  public Station station() {
    return station;
  }

  @Override
  public ControllerIdentity controller() {
    return identity;
  }

  @Override
  public List<String> notes() {
    List<String> all = new ArrayList<>(notes);
    all.addAll(stimuli.notRepeated());
    consoles.forEach(console -> console.neverOpen().ifPresent(all::add));
    return all;
  }

  @Override
  public Set<String> capabilities() {
    Set<String> capabilities = new HashSet<>(station.profile().capabilities());
    consoles.stream()
        .filter(OpenConsole::isThere)
        .forEach(console -> capabilities.add(console.device().name()));
    return capabilities;
  }

  @Override
  public TraceLayout layout() {
    return layout;
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public List<Settable> settables() {
    return settables;
  }

  @Override
  public List<Fault> faults() {
    return emulation.faultsToApply();
  }

  @Override
  public boolean begin(Map<Settable, Double> given, boolean powerCycled, StopRequest stop) {
    consoles.forEach(OpenConsole::open);
    emulation.begin(given);
    timing = new Timing(station.scanPeriodNanos(), pace.isLockstep());
    stimuli.take(emulation);
    putStartValues(false);
    Optional<ControllerIdentity> met = start.meet(stop);
    if (met.isEmpty()) {
      return false;
    }
    identity = met.get();
    putStartValues(true);
    given.forEach(
        (settable, value) -> {
          if (settable instanceof StimulusSettable stimulus) {
            stimulus.channel().put(value);
          }
        });
    Optional<Boolean> givenPower = givenPower(given);
    boolean comesOn = powerCycled && givenPower.orElse(true);
    powerOnAtNanos = comesOn ? POWER_OFF_NANOS : Long.MAX_VALUE;
    if (powerCycled || !givenPower.orElse(startsWithSupply())) {
      supply.off();
      start.powerOff();
    } else {
      supply.on(Long.MIN_VALUE);
    }
    clockBaseMillis = start.clockMillis();
    links.begun(clockBaseMillis);
    scan = 0;
    lines.begin();
    responses.begin();
    pace.begin();
    return true;
  }

  /** The controller's own are put after it was asked what it holds, which would undo them. */
  private void putStartValues(boolean ofController) {
    for (StimulusValue value : station.startValues()) {
      stimuli
          .channel(value.wire())
          .filter(channel -> channel.source.isEmpty())
          .filter(channel -> channel.device.device().isController() == ofController)
          .ifPresent(channel -> channel.put(value.value()));
    }
  }

  /** Whether the supply begins on, where the script says so. */
  private static Optional<Boolean> givenPower(Map<Settable, Double> given) {
    return given.entrySet().stream()
        .filter(one -> one.getKey().name().equals(Station.POWER))
        .map(one -> one.getValue() != 0)
        .findFirst();
  }

  private boolean startsWithSupply() {
    return station.startValues().stream()
        .noneMatch(value -> value.signal().equals(Station.POWER) && value.value() == 0);
  }

  private void power(boolean on) {
    stimuli.power().ifPresent(channel -> channel.put(on ? 1 : 0));
    if (on) {
      supply.on(nanos());
      stimuli.suppliesLost();
    } else {
      supply.off();
    }
  }

  @Override
  public ScanRow scan() {
    long late = pace.await(scan);
    long begin = clock.getAsLong();
    long now = nanos();
    row.scanNanos(now);
    if (now >= powerOnAtNanos) {
      powerOnAtNanos = Long.MAX_VALUE;
      power(true);
    }
    responses.request();
    responses.collect(row);
    responses.command(row, emulation);
    emulation.step(station.scanPeriodNanos());
    stimuli.take(emulation);
    stimuli.write(row, clockBaseMillis + (now + station.scanPeriodNanos()) / 1_000_000);
    lines.request();
    if (pace.isLockstep()) {
      // The controller's clock stands still until the next scan writes it: asked now or then, it
      // says the same.
      responses.request();
    }
    plantColumns.record(row, now + station.scanPeriodNanos());
    lines.collect(row, now + station.scanPeriodNanos());
    scan++;
    timing.scanned(clock.getAsLong() - begin, late);
    return row;
  }

  @Override
  public long nanos() {
    return scan * station.scanPeriodNanos();
  }

  @Override
  public ScanTiming timing() {
    return timing.toScanTiming();
  }

  @Override
  public SafeStateOutcome makeSafe() {
    return new SafeStateWriter(station, stimuli).write();
  }

  @Override
  public void close() {
    devices.forEach(OpenDevice::close);
    consoles.forEach(OpenConsole::close);
    links.close();
  }
}
