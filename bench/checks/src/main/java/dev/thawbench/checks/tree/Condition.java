package dev.thawbench.checks.tree;

import dev.thawbench.trace.Signal;
import java.util.List;
import java.util.Optional;

/** What is true or false at an instant. */
public sealed interface Condition {
  /** The condition in words that read back to the same condition. */
  String text(Style style);

  /** How a measured value is compared. */
  enum Comparison {
    /** Strictly greater. */
    ABOVE("above", "rise", " above"),
    /** Strictly less. */
    BELOW("below", "fall", " below"),
    /** Greater or equal. */
    AT_LEAST("at least", "rise", " to"),
    /** Less or equal. */
    AT_MOST("at most", "fall", " to");

    private final String words;
    private final String verb;
    private final String where;

    Comparison(String words, String verb, String where) {
      this.words = words;
      this.verb = verb;
      this.where = where;
    }

    /** As what a value does: {@code rises above}. */
    String becomes() {
      return verb + "s" + where;
    }

    /** As what a value does not do: {@code rise above}. */
    String become() {
      return verb + where;
    }

    /** As in a sentence. */
    public String words() {
      return words;
    }

    /** Whether it is true of large values. */
    public boolean upward() {
      return this == ABOVE || this == AT_LEAST;
    }
  }

  /**
   * A value against a limit: {@code coil temperature is above 18 °C}.
   *
   * @param hysteresis how far back the value has to go before the condition can become true again,
   *     where the sentence says it; 2U of the signal otherwise
   */
  record Compare(Signal signal, Comparison comparison, Limit limit, Optional<Limit> hysteresis)
      implements Condition {
    @Override
    public String text(Style style) {
      return signal.name() + " is " + comparison.words() + " " + tail(style);
    }

    /**
     * The same, but it becomes true again only after the value went back so far.
     *
     * @param back in the signal's unit; of a temperature in K
     */
    public Compare withHysteresis(Limit back) {
      return new Compare(signal, comparison, limit, Optional.of(back));
    }

    String tail(Style style) {
      return style.text(limit)
          + hysteresis.map(h -> " (hysteresis " + style.text(h) + ")").orElse("");
    }
  }

  /** A value in a closed band: {@code pressure difference is between 1 bar and 15 bar}. */
  record InBand(Signal signal, Limit low, Limit high) implements Condition {
    @Override
    public String text(Style style) {
      return signal.name() + " is between " + style.text(low) + " and " + style.text(high);
    }
  }

  /** Two values close together: {@code supply temperature is within 1 K of setpoint}. */
  record Near(Signal signal, Limit distance, Signal other) implements Condition {
    @Override
    public String text(Style style) {
      return signal.name() + " is within " + style.text(distance) + " of " + other.name();
    }
  }

  /** A named state: {@code reversing valve is defrost}. */
  record StateIs(Signal signal, int state) implements Condition {
    @Override
    public String text(Style style) {
      return signal.name() + " is " + signal.states().get(state);
    }
  }

  /**
   * What is on or off: {@code compressor is on}.
   *
   * @param name what is on or off, {@code compressor}
   * @param signal its signal: {@code compressor speed}, with thresholds; or a signal of the states
   *     off and on
   */
  record OnOff(String name, Signal signal, boolean on) implements Condition {
    @Override
    public String text(Style style) {
      return name + " is " + (on ? "on" : "off");
    }
  }

  /** Inside a phase: {@code in defrost}. */
  record InPhase(Phase phase) implements Condition {
    @Override
    public String text(Style style) {
      return "in " + phase.name();
    }
  }

  /** The opposite. */
  record Not(Condition condition) implements Condition {
    @Override
    public String text(Style style) {
      return condition instanceof InPhase in
          ? "outside " + in.phase().name()
          : "not (" + condition.text(style) + ")";
    }
  }

  /** All of them, at least two. */
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String text(Style style) {
      return Join.text(parts, " and ", style);
    }
  }

  /** Any of them, at least two. */
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String text(Style style) {
      return Join.text(parts, " or ", style);
    }
  }
}
