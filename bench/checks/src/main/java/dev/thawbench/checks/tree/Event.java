package dev.thawbench.checks.tree;

import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;

/** What happens at an instant. */
public sealed interface Event {
  /** The event in words that read back to the same event. */
  String text(Style style);

  /** What holds from its instant on, if it is the beginning of a state. */
  default Optional<Condition> begun() {
    return Optional.empty();
  }

  /** A phase begins: {@code defrost begins}. */
  record Begins(Phase phase) implements Event {
    @Override
    public Optional<Condition> begun() {
      return Optional.of(new Condition.InPhase(phase));
    }

    @Override
    public String text(Style style) {
      return phase.name() + " begins";
    }
  }

  /** A phase ends: {@code defrost ends}. */
  record Ends(Phase phase) implements Event {
    @Override
    public Optional<Condition> begun() {
      return Optional.of(new Condition.Not(new Condition.InPhase(phase)));
    }

    @Override
    public String text(Style style) {
      return phase.name() + " ends";
    }
  }

  /**
   * A condition becomes true: {@code compressor starts}, {@code coil temperature rises above …}.
   */
  record Becomes(Condition condition) implements Event {
    /**
     * The same, but it can happen again only after the value went back so far.
     *
     * @param back in the signal's unit; of a temperature in K
     * @throws IllegalStateException of anything but a value against a limit
     */
    public Becomes withHysteresis(Limit back) {
      if (condition instanceof Condition.Compare compare) {
        return new Becomes(compare.withHysteresis(back));
      }
      throw new IllegalStateException("'" + text(Style.NAMES) + "' has no hysteresis");
    }

    @Override
    public Optional<Condition> begun() {
      return Optional.of(condition);
    }

    @Override
    public String text(Style style) {
      if (condition instanceof Condition.OnOff state) {
        if (state.signal().hasStates()) {
          return state.name() + (state.on() ? " comes on" : " goes off");
        }
        return state.name() + (state.on() ? " starts" : " stops");
      }
      if (condition instanceof Condition.StateIs state) {
        return state.signal().name() + " becomes " + state.signal().states().get(state.state());
      }
      if (condition instanceof Condition.Compare compare) {
        return compare.signal().name()
            + " "
            + compare.comparison().becomes()
            + " "
            + compare.tail(style);
      }
      return "(" + condition.text(style) + ") becomes true";
    }
  }

  /** A signal of states goes from any state to another: {@code reversing valve switches}. */
  record Switches(Signal signal) implements Event {
    @Override
    public String text(Style style) {
      return signal.name() + " switches";
    }
  }

  /**
   * A value moves by at least so much from where it last stood: {@code setpoint changes by at least
   * 2 K}; {@code setpoint changes} where any change counts.
   *
   * @param by 0 for any change; of a temperature in K
   */
  record Changes(Signal signal, Limit by) implements Event {
    /** Any change. */
    public static Changes any(Signal signal) {
      return new Changes(signal, nothing(signal));
    }

    private static Limit nothing(Signal signal) {
      return Limit.of(0, signal.unit() == Unit.CELSIUS ? Unit.KELVIN : signal.unit());
    }

    @Override
    public String text(Style style) {
      return signal.name() + " changes" + byText(style);
    }

    String byText(Style style) {
      return by.equals(nothing(signal)) ? "" : " by at least " + style.text(by);
    }
  }

  /** A deliberate fault is applied or cleared: {@code fault 'coil sensor open' is applied}. */
  record Fault(String name, Signal signal, boolean applied) implements Event {
    @Override
    public Optional<Condition> begun() {
      return Optional.of(new Condition.StateIs(signal, applied ? 1 : 0));
    }

    @Override
    public String text(Style style) {
      return "fault '" + name + "' is " + (applied ? "applied" : "cleared");
    }
  }

  /** An event that the profile names: {@code power-up}. */
  record Named(String name, Event event) implements Event {
    @Override
    public Optional<Condition> begun() {
      return event.begun();
    }

    @Override
    public String text(Style style) {
      return name;
    }
  }

  /** A condition has held without a break: {@code coil temperature is below -6 °C for 10 s}. */
  record Held(Condition condition, Limit duration) implements Event {
    @Override
    public String text(Style style) {
      return condition.text(style) + " for " + style.text(duration);
    }
  }

  /** A summed time reaches a limit. */
  record SumReaches(Sum sum, Limit duration) implements Event {
    @Override
    public String text(Style style) {
      return sum.condition().text(style)
          + ", summed "
          + sum.sinceText(style)
          + ", reaches "
          + style.text(duration);
    }
  }

  /** Any of them, at least two. */
  record AnyOf(List<Event> events) implements Event {
    public AnyOf {
      events = List.copyOf(events);
    }

    /** What is on or off by thresholds starts or stops: {@code compressor switches}. */
    public static AnyOf switches(String name, Signal signal) {
      return new AnyOf(
          List.of(
              new Becomes(new Condition.OnOff(name, signal, true)),
              new Becomes(new Condition.OnOff(name, signal, false))));
    }

    /** What switches, if these are the two ways in which one thing does. */
    Optional<String> switching() {
      if (events.get(0) instanceof Becomes becomes
          && becomes.condition() instanceof Condition.OnOff state
          && !state.signal().hasStates()
          && equals(switches(state.name(), state.signal()))) {
        return Optional.of(state.name());
      }
      return Optional.empty();
    }

    @Override
    public String text(Style style) {
      if (switching().isPresent()) {
        return switching().get() + " switches";
      }
      return String.join(" or ", events.stream().map(event -> event.text(style)).toList());
    }
  }
}
