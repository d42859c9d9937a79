package dev.thawbench.checks.tree;

import dev.thawbench.trace.Signal;
import java.util.List;

/** What happens at an instant. */
public sealed interface Event {
  /** The event in words that read back to the same event. */
  String text(Style style);

  /** A phase begins: {@code defrost begins}. */
  record Begins(Phase phase) implements Event {
    @Override
    public String text(Style style) {
      return phase.name() + " begins";
    }
  }

  /** A phase ends: {@code defrost ends}. */
  record Ends(Phase phase) implements Event {
    @Override
    public String text(Style style) {
      return phase.name() + " ends";
    }
  }

  /**
   * A condition becomes true: {@code compressor starts}, {@code coil temperature rises above …}.
   */
  record Becomes(Condition condition) implements Event {
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
        String verb =
            switch (compare.comparison()) {
              case ABOVE -> " rises above ";
              case AT_LEAST -> " rises to ";
              case BELOW -> " falls below ";
              case AT_MOST -> " falls to ";
            };
        return compare.signal().name() + verb + compare.tail(style);
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

  /** A value moves by at least so much: {@code setpoint changes by at least 2 K}. */
  record Changes(Signal signal, Limit by) implements Event {
    @Override
    public String text(Style style) {
      return signal.name() + " changes by at least " + style.text(by);
    }
  }

  /** A deliberate fault is applied or cleared: {@code fault 'coil sensor open' is applied}. */
  record Fault(String name, Signal signal, boolean applied) implements Event {
    @Override
    public String text(Style style) {
      return "fault '" + name + "' is " + (applied ? "applied" : "cleared");
    }
  }

  /** An event that the profile names: {@code power-up}. */
  record Named(String name, Event event) implements Event {
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

    @Override
    public String text(Style style) {
      return String.join(" or ", events.stream().map(event -> event.text(style)).toList());
    }
  }
}
