package dev.thawbench.scenarios.run;

import dev.thawbench.checks.language.PhaseText;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.Fault;
import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.loop.Settable;
import dev.thawbench.loop.profile.Profile;
import dev.thawbench.loop.profile.ProfileLine;
import dev.thawbench.loop.profile.Values;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.ControllerIdentity;
import dev.thawbench.run.Pacing;
import dev.thawbench.run.Percentiles;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.ScanTiming;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.FakeFault;
import dev.thawbench.scenarios.FakeSettable;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A bench with a controller of a few lines: under power and in heating it defrosts after every
 * {@link #pauseS} for {@link #defrostS}, fan off meanwhile, unless {@link #fanStaysOn}.
 */
final class FakeBench implements Bench {
  static final long SECOND = 1_000_000_000L;

  long pauseS = 600;
  long defrostS = 120;
  boolean fanStaysOn;
  boolean stopsInBoot;
  long silentFromS = Long.MAX_VALUE / SECOND;
  SafeState safe = SafeState.CONFIRMED;

  final List<String> calls = new ArrayList<>();
  final List<ProfileLine> requirements = new ArrayList<>();
  private final Map<String, Double> values = new LinkedHashMap<>();
  private final TraceLayout layout =
      TraceLayout.builder()
          .source(
              "stimuli",
              List.of(
                  Signal.measured("outdoor air", SignalRole.STIMULUS, Unit.CELSIUS),
                  Signal.ofStates("mode", SignalRole.STIMULUS, List.of("off", "heating")),
                  Signal.ofStates("power", SignalRole.STIMULUS, Signal.OFF_ON),
                  Signal.ofStates("fault 'coil sensor open'", SignalRole.STIMULUS, Signal.OFF_ON)))
          .source(
              "io",
              List.of(
                  Signal.ofStates(
                      "reversing valve", SignalRole.RESPONSE, List.of("heating", "defrost")),
                  Signal.ofStates("outdoor fan", SignalRole.RESPONSE, Signal.OFF_ON)))
          .source("plant", List.of(Signal.measured("true frost", SignalRole.TRUTH, Unit.KILOGRAM)))
          .build();
  private final ScanRow row = new ScanRow(layout);
  private long nanos;
  private long inStateS;
  private boolean defrosting;

  FakeBench() {
    settables().forEach(settable -> values.put(settable.name(), 0.0));
    values.put("power", 1.0);
    values.put("fault 'coil sensor open'", 0.0);
  }

  /** From now on nobody knows what {@code name} is. */
  void unknown(String name) {
    values.put(name, Double.NaN);
  }

  void requires(String id, String sentence) {
    requirements.add(new ProfileLine(text(id, requirements.size() + 1, 3), text(sentence, 1, 11)));
  }

  @Override
  public Station station() {
    Profile profile =
        new Profile(
            "fake",
            Path.of("fake-profile.yaml"),
            Set.of("demand defrost"),
            List.of(),
            List.of(),
            new Profile.Identity(Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            requirements);
    return new Station(
        "fake",
        Path.of("fake.yaml"),
        profile,
        text("none", 1, 1),
        Pacing.LOCKSTEP,
        SECOND,
        3,
        Closeness.DEFAULT,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  @Override
  public ControllerIdentity controller() {
    return new ControllerIdentity("Fake", "fake", "", "1.0", "7", "in the test");
  }

  @Override
  public List<String> notes() {
    return List.of("the bench is a fake");
  }

  @Override
  public Set<String> capabilities() {
    return station().profile().capabilities();
  }

  @Override
  public TraceLayout layout() {
    return layout;
  }

  @Override
  public Vocabulary vocabulary() {
    Problems problems = new Problems();
    Vocabulary vocabulary =
        Vocabulary.builder()
            .layout(layout)
            .phase(
                PhaseText.between(
                    "defrost",
                    new PhaseText.Words("reversing valve is defrost", Place.of("fake")),
                    new PhaseText.Words("reversing valve is heating", Place.of("fake"))))
            .build(problems);
    problems.throwIfAny();
    return vocabulary;
  }

  @Override
  public List<Settable> settables() {
    return Stream.of(
            FakeSettable.quantity("outdoor air", Unit.CELSIUS, -35, 50),
            FakeSettable.of("frost", Values.quantity(Unit.KILOGRAM, 0, 10), true),
            FakeSettable.quantity("frost growth", Unit.ONE, 0, 10),
            FakeSettable.choice("mode", "off", "heating"),
            FakeSettable.choice("power", "off", "on"))
        .<Settable>map(one -> one.in(values, this::set))
        .toList();
  }

  @Override
  public List<Fault> faults() {
    return List.of(
        new FakeFault(
            "coil sensor open", applied -> set("fault 'coil sensor open'", applied ? 1 : 0)));
  }

  @Override
  public boolean begin(Map<Settable, Double> given, boolean powerCycled, StopRequest stop) {
    Map<String, Double> byName = new LinkedHashMap<>();
    given.forEach((settable, value) -> byName.put(settable.name(), value));
    calls.add("begin " + byName + (powerCycled ? " power-cycled" : " as found"));
    values.putAll(byName);
    return !stopsInBoot || !stop.requested();
  }

  private void set(String name, double value) {
    calls.add(nanos / SECOND + " s: " + name + " = " + value);
    values.put(name, value);
  }

  @Override
  public ScanRow scan() {
    if (nanos >= silentFromS * SECOND) {
      throw new BenchException("controller (in the test): no reply within 500 ms, third time");
    }
    if (values.get("power") == 0 || values.get("mode") == 0) {
      defrosting = false;
      inStateS = 0;
    } else if (inStateS == (defrosting ? defrostS : pauseS)) {
      defrosting = !defrosting;
      inStateS = 0;
    }
    inStateS++;
    row.scanNanos(nanos);
    for (int source = 0; source < layout.sources().size(); source++) {
      row.window(source, nanos, nanos);
    }
    double[] now = {
      values.get("outdoor air"),
      values.get("mode"),
      values.get("power"),
      values.get("fault 'coil sensor open'"),
      defrosting ? 1 : 0,
      defrosting && !fanStaysOn ? 0 : 1,
      0.5
    };
    for (int signal = 0; signal < now.length; signal++) {
      row.value(signal, now[signal]);
    }
    nanos += SECOND;
    return row;
  }

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public ScanTiming timing() {
    Percentiles none = new Percentiles(0, 0, 0, 0, 0);
    return new ScanTiming(SECOND, nanos / SECOND, 0, none, Optional.empty());
  }

  @Override
  public SafeStateOutcome makeSafe() {
    calls.add("make safe");
    return new SafeStateOutcome(safe, List.of("mode = off, read back off"));
  }

  @Override
  public void close() {
    calls.add("close");
  }

  private static TextNode text(String text, int line, int column) {
    return TextNode.plain(new Place("fake-profile.yaml", line, column), text);
  }
}
