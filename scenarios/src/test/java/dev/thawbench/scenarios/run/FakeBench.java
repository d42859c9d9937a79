package dev.thawbench.scenarios.run;

import dev.thawbench.checks.language.PhaseText;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.loop.Settable;
import dev.thawbench.loop.profile.Profile;
import dev.thawbench.loop.profile.ProfileLine;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.ControllerIdentity;
import dev.thawbench.run.Pacing;
import dev.thawbench.run.Percentiles;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.ScanTiming;
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

/**
 * A bench with a controller of a few lines: under power and in heating it defrosts after every
 * {@link #pauseS} for {@link #defrostS}, fan off meanwhile, unless {@link #fanStaysOn}.
 */
final class FakeBench implements Bench {
  static final long SECOND = 1_000_000_000L;

  long pauseS = 600;
  long defrostS = 120;
  boolean fanStaysOn;
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
    return List.of(
        new Settable("outdoor air", Unit.CELSIUS, -35, 50, List.of(), false),
        new Settable("frost", Unit.KILOGRAM, 0, 10, List.of(), true),
        new Settable("frost growth", Unit.ONE, 0, 10, List.of(), false),
        new Settable("mode", Unit.ONE, 0, 1, List.of("off", "heating"), false),
        new Settable("power", Unit.ONE, 0, 1, Signal.OFF_ON, false));
  }

  @Override
  public List<String> faults() {
    return List.of("coil sensor open");
  }

  @Override
  public void begin(Map<String, Double> given, boolean powerCycled) {
    calls.add("begin " + given + (powerCycled ? " power-cycled" : " as found"));
    values.putAll(given);
  }

  @Override
  public void set(String name, double value) {
    calls.add(nanos / SECOND + " s: " + name + " = " + value);
    values.put(name, value);
  }

  @Override
  public double get(String name) {
    return values.get(name);
  }

  @Override
  public void applyFault(String name) {
    set("fault '" + name + "'", 1);
  }

  @Override
  public void clearFault(String name) {
    set("fault '" + name + "'", 0);
  }

  @Override
  public ScanRow scan() {
    if (nanos >= silentFromS * SECOND) {
      throw new BenchException("controller (in the test): no reply within 500 ms, third time");
    }
    if (get("power") == 0 || get("mode") == 0) {
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
      get("outdoor air"),
      get("mode"),
      get("power"),
      get("fault 'coil sensor open'"),
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
