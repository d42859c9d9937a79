package dev.thawbench.checks.language;

import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Parameter;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.TraceLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that sentences may use: signals, what is on and off, phases, events, parameters and
 * faults of one station and one profile.
 *
 * <p>Signals of role {@code TRUTH} are known by name only, so that a sentence that judges a
 * controller by them is refused with a reason.
 */
public final class Vocabulary {
  /** The event that takes every occurrence it falls into out of the test. */
  private static final String POWER_CUT = "power cut";

  private final Map<String, Signal> signals;
  private final Map<String, Signal> onOff;
  private final Map<String, Phase> phases = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final Map<String, Parameter> parameters;
  private final Map<String, Signal> faults;

  private final Set<String> names = new HashSet<>();
  private final List<String> longestFirst;
  private final Map<String, String> singulars = new HashMap<>();
  private final Map<String, PhaseText> unreadPhases = new LinkedHashMap<>();
  private final Map<String, PhaseText.Words> unreadEvents = new LinkedHashMap<>();
  private Problems problems;

  private Vocabulary(Builder builder, Problems problems) {
    this.problems = problems;
    signals = Collections.unmodifiableMap(new LinkedHashMap<>(builder.signals));
    onOff = Collections.unmodifiableMap(new LinkedHashMap<>(builder.onOff));
    parameters = new LinkedHashMap<>(builder.parameters);
    faults = Collections.unmodifiableMap(new LinkedHashMap<>(builder.faults));
    names.addAll(signals.keySet());
    faults.values().forEach(signal -> names.remove(signal.name())); // said as fault 'NAME'
    names.addAll(onOff.keySet());
    names.addAll(builder.events.keySet());
    for (PhaseText phase : builder.phases) {
      names.add(phase.name());
      names.add(phase.name() + "s");
      singulars.put(phase.name() + "s", phase.name());
      unreadPhases.put(phase.name(), phase);
    }
    unreadEvents.putAll(builder.events);
    longestFirst =
        names.stream()
            .sorted(Comparator.comparingInt((String s) -> -s.length()).thenComparing(s -> s))
            .toList();
    List<String> phaseOrder = List.copyOf(unreadPhases.keySet());
    phaseOrder.forEach(this::lookUp);
    List.copyOf(unreadEvents.keySet()).forEach(this::lookUpEvent);
    Map<String, Phase> inOrder = new LinkedHashMap<>();
    for (String name : phaseOrder) {
      if (phases.containsKey(name)) {
        inOrder.put(name, phases.get(name));
      }
    }
    phases.clear();
    phases.putAll(inOrder);
    this.problems = null;
  }

  /** All names, phases also in the plural. */
  Set<String> names() {
    return names;
  }

  /** All names, in the order in which a sentence is searched for them. */
  List<String> namesLongestFirst() {
    return longestFirst;
  }

  /** Names of the parameters. */
  public Set<String> parameterNames() {
    return Collections.unmodifiableSet(parameters.keySet());
  }

  /** Names of the events. */
  public Set<String> eventNames() {
    return Collections.unmodifiableSet(events.keySet());
  }

  /** What takes every occurrence it falls into out of the test, if the profile names it. */
  public Optional<Event> powerCut() {
    return event(POWER_CUT);
  }

  Map<String, Signal> faults() {
    return faults;
  }

  Optional<String> singular(String plural) {
    return Optional.ofNullable(singulars.get(plural));
  }

  /** A phase by name; while the vocabulary is built, reads its texts first. */
  Optional<Phase> lookUp(String name) {
    PhaseText text = unreadPhases.remove(name);
    if (text != null) {
      PhaseReader.read(text, this, problems).ifPresent(phase -> phases.put(name, phase));
    }
    return Optional.ofNullable(phases.get(name));
  }

  /** An event by name; while the vocabulary is built, reads its text first. */
  Optional<Event> lookUpEvent(String name) {
    PhaseText.Words text = unreadEvents.remove(name);
    if (text != null) {
      PhaseReader.readEvent(text, this, problems).ifPresent(event -> events.put(name, event));
    }
    return Optional.ofNullable(events.get(name));
  }

  /** Starts a vocabulary. */
  public static Builder builder() {
    return new Builder();
  }

  /** Signals by name. */
  public Map<String, Signal> signals() {
    return signals;
  }

  /** What counts as on and off by its signal's thresholds: {@code compressor}. */
  public Map<String, Signal> onOff() {
    return onOff;
  }

  /** Phases, in the order in which they were defined. */
  public List<Phase> phases() {
    return List.copyOf(phases.values());
  }

  /** The phase called {@code name}. */
  public Optional<Phase> phase(String name) {
    return Optional.ofNullable(phases.get(name));
  }

  /** The event that the profile calls {@code name}. */
  public Optional<Event> event(String name) {
    return Optional.ofNullable(events.get(name));
  }

  /** The parameter called {@code name}. */
  public Optional<Parameter> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** Collects words; {@link #build} reads the texts among them. */
  public static final class Builder {
    private final Map<String, Signal> signals = new LinkedHashMap<>();
    private final Map<String, Signal> onOff = new LinkedHashMap<>();
    private final List<PhaseText> phases = new ArrayList<>();
    private final Map<String, PhaseText.Words> events = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Signal> faults = new LinkedHashMap<>();

    private Builder() {}

    /** Adds all signals of a layout. */
    public Builder layout(TraceLayout layout) {
      return signals(layout.signals());
    }

    /**
     * Adds signals. One with thresholds also gives a thing that is on or off, called by its name
     * without the last word: {@code compressor speed} gives {@code compressor}. A signal called
     * {@code fault 'NAME'} gives the fault NAME.
     */
    public Builder signals(List<Signal> list) {
      for (Signal signal : list) {
        signals.put(signal.name(), signal);
        int space = signal.name().lastIndexOf(' ');
        if (signal.onOff().isPresent() && space > 0) {
          onOff.putIfAbsent(signal.name().substring(0, space), signal);
        }
        if (signal.name().startsWith("fault '") && signal.name().endsWith("'")) {
          faults.put(signal.name().substring(7, signal.name().length() - 1), signal);
        }
      }
      return this;
    }

    /**
     * Names what is on and off by the thresholds of {@code signal}: {@code compressor}.
     *
     * @throws IllegalArgumentException if the signal has no thresholds
     */
    public Builder onOff(String name, Signal signal) {
      if (signal.onOff().isEmpty()) {
        throw new IllegalArgumentException(
            "'" + signal.name() + "' has no thresholds, so '" + name + "' is never on or off");
      }
      onOff.put(name, signal);
      return this;
    }

    /** Adds a phase. Its texts may speak of phases that are added later. */
    public Builder phase(PhaseText phase) {
      phases.add(phase);
      return this;
    }

    /**
     * Adds an event by name: {@code power-up} with the text {@code controller supply becomes on}.
     * The event called {@code power cut}, if there is one, takes every occurrence it falls into out
     * of the test.
     */
    public Builder event(String name, PhaseText.Words text) {
      events.put(name, text);
      return this;
    }

    /** Adds a parameter of the profile. */
    public Builder parameter(Parameter parameter) {
      parameters.put(parameter.name(), parameter);
      return this;
    }

    /** The finished vocabulary; what is wrong with its texts stands in {@code problems}. */
    public Vocabulary build(Problems problems) {
      return new Vocabulary(this, problems);
    }
  }
}
