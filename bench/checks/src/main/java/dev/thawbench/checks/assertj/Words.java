package dev.thawbench.checks.assertj;

import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.config.Nearest;
import dev.thawbench.trace.Signal;
import java.util.Collection;
import java.util.Optional;

/**
 * What sentences call by name, for fluent Java: {@code words.parameter("maximum defrost time")}. A
 * name that is not known is an {@link IllegalArgumentException} with the nearest one that is.
 */
public final class Words {
  private final Vocabulary vocabulary;

  Words(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A signal, or what is on and off by its thresholds: {@code compressor}. */
  public SignalWords signal(String name) {
    Signal onOff = vocabulary.onOff().get(name);
    if (onOff != null) {
      return new SignalWords(onOff, name);
    }
    Signal signal = vocabulary.signals().get(name);
    return new SignalWords(
        Optional.ofNullable(signal)
            .orElseThrow(() -> unknown(name, "signal", vocabulary.signals().keySet())));
  }

  /** A fault: {@code coil sensor open}. */
  public SignalWords fault(String name) {
    return signal("fault '" + name + "'");
  }

  /** A phase of the profile. */
  public Phase phase(String name) {
    Collection<String> known = vocabulary.phases().stream().map(Phase::name).toList();
    return vocabulary.phase(name).orElseThrow(() -> unknown(name, "phase", known));
  }

  /** An event of the profile: {@code power-up}. */
  public Event event(String name) {
    Event event =
        vocabulary.event(name).orElseThrow(() -> unknown(name, "event", vocabulary.eventNames()));
    return new Event.Named(name, event);
  }

  /** A parameter of the profile, with its unit and its tolerance. */
  public Limit parameter(String name) {
    return vocabulary
        .parameter(name)
        .map(Limit::of)
        .orElseThrow(() -> unknown(name, "parameter", vocabulary.parameterNames()));
  }

  Optional<Event> powerCut() {
    return vocabulary.powerCut();
  }

  private static IllegalArgumentException unknown(
      String name, String kind, Collection<String> known) {
    return new IllegalArgumentException(
        "'" + name + "' is no " + kind + " of this station" + Nearest.hint(name, known));
  }
}
