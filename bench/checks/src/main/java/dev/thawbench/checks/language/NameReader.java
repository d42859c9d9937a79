package dev.thawbench.checks.language;

import dev.thawbench.checks.language.Token.Kind;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.config.Nearest;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import java.util.Optional;

/** Reads names of the vocabulary. */
final class NameReader {
  private final Cursor cursor;

  NameReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** What can be on or off. */
  record Thing(String name, Signal signal) {}

  void article() {
    if (!cursor.accept("a") && !cursor.accept("an")) {
      cursor.accept("the");
    }
  }

  Signal signal() {
    Token token = cursor.peek();
    Signal signal =
        token.kind() == Kind.NAME ? cursor.vocabulary().signals().get(token.text()) : null;
    if (signal == null) {
      throw cursor.fail("a signal");
    }
    if (signal.role() == SignalRole.TRUTH) {
      throw cursor.wrong(
          token, "'" + signal.name() + "' is the plant's own truth; no controller is judged by it");
    }
    cursor.take();
    return signal;
  }

  Thing thing() {
    Token token = cursor.peek();
    if (token.kind() == Kind.NAME) {
      Signal onOff = cursor.vocabulary().onOff().get(token.text());
      if (onOff != null) {
        cursor.take();
        return new Thing(token.text(), onOff);
      }
      Signal signal = cursor.vocabulary().signals().get(token.text());
      if (signal != null && signal.states().equals(Signal.OFF_ON)) {
        return new Thing(token.text(), signal());
      }
    }
    throw cursor.fail("something that is on or off");
  }

  Phase phase() {
    Token token = cursor.peek();
    if (token.kind() == Kind.NAME) {
      Optional<Phase> phase = cursor.vocabulary().lookUp(token.text());
      if (phase.isPresent()) {
        cursor.take();
        return phase.get();
      }
    }
    throw cursor.fail("a phase");
  }

  /** A phase in the singular or the plural: {@code defrosts}. */
  Phase phases() {
    Token token = cursor.peek();
    Vocabulary vocabulary = cursor.vocabulary();
    String plural = token.text();
    if (token.kind() == Kind.NAME && vocabulary.singular(plural).isPresent()) {
      Optional<Phase> phase = vocabulary.lookUp(vocabulary.singular(plural).get());
      if (phase.isPresent()) {
        cursor.take();
        return phase.get();
      }
    }
    return phase();
  }

  Event.Named event() {
    Token token = cursor.peek();
    if (token.kind() == Kind.NAME) {
      Optional<Event> event = cursor.vocabulary().lookUpEvent(token.text());
      if (event.isPresent()) {
        cursor.take();
        return new Event.Named(token.text(), event.get());
      }
    }
    throw cursor.fail("an event");
  }

  /** {@code fault 'coil sensor open'}. */
  String fault() {
    cursor.expect("fault");
    Token token = cursor.peek();
    if (token.kind() != Kind.QUOTED) {
      throw cursor.fail("the name of a fault in quotes");
    }
    if (!cursor.vocabulary().faults().containsKey(token.text())) {
      String hint =
          Nearest.of(token.text(), cursor.vocabulary().faults().keySet())
              .map(name -> "; did you mean '" + name + "'?")
              .orElse("");
      throw cursor.wrong(token, "'" + token.text() + "' is no fault of this station" + hint);
    }
    cursor.take();
    return token.text();
  }
}
