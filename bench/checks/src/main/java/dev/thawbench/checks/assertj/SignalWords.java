package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Condition.Comparison;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.util.Optional;

/**
 * What a signal does and is.
 *
 * @param signal the signal that is spoken of
 */
public record SignalWords(Signal signal) {
  /** The instant at which it rises above a value. */
  public Event risesAbove(double value, Unit unit) {
    return new Event.Becomes(isAbove(value, unit));
  }

  /** The instant at which it falls below a value. */
  public Event fallsBelow(double value, Unit unit) {
    return new Event.Becomes(isBelow(value, unit));
  }

  /** The instant at which it reaches a value from below. */
  public Event risesTo(double value, Unit unit) {
    return new Event.Becomes(isAtLeast(value, unit));
  }

  /** The instant at which it reaches a value from above. */
  public Event fallsTo(double value, Unit unit) {
    return new Event.Becomes(isAtMost(value, unit));
  }

  /** The instant at which it has moved by so much; of a temperature in K. */
  public Event changesByAtLeast(double value, Unit unit) {
    return new Event.Changes(signal, Limit.of(value, unit));
  }

  /** The instant at which it goes into a state. */
  public Event becomes(String state) {
    return new Event.Becomes(is(state));
  }

  /** The instant at which the fault is applied, of a signal called {@code fault 'NAME'}. */
  public Event isApplied() {
    return new Event.Fault(fault(), signal, true);
  }

  /** The instant at which the fault is cleared, of a signal called {@code fault 'NAME'}. */
  public Event isCleared() {
    return new Event.Fault(fault(), signal, false);
  }

  /** The instant at which it comes on, or starts. */
  public Event comesOn() {
    return new Event.Becomes(isOn());
  }

  /** The instant at which it goes off, or stops. */
  public Event goesOff() {
    return new Event.Becomes(isOff());
  }

  /** Any change of its state. */
  public Event switches() {
    return new Event.Switches(signal);
  }

  /** Strictly greater. */
  public Condition.Compare isAbove(double value, Unit unit) {
    return compare(Comparison.ABOVE, value, unit);
  }

  /** Strictly less. */
  public Condition.Compare isBelow(double value, Unit unit) {
    return compare(Comparison.BELOW, value, unit);
  }

  /** Less or equal. */
  public Condition.Compare isAtMost(double value, Unit unit) {
    return compare(Comparison.AT_MOST, value, unit);
  }

  /** Greater or equal. */
  public Condition.Compare isAtLeast(double value, Unit unit) {
    return compare(Comparison.AT_LEAST, value, unit);
  }

  /** Between two values, both included. */
  public Condition isBetween(double low, double high, Unit unit) {
    return new Condition.InBand(signal, compared(low, unit), compared(high, unit));
  }

  /** Within so much of another signal; of a temperature in K. */
  public Condition isWithin(double distance, Unit unit, SignalWords other) {
    return new Condition.Near(signal, Limit.of(distance, unit), other.signal);
  }

  /** On, for a signal that is off or on, or that has thresholds. */
  public Condition.OnOff isOn() {
    return new Condition.OnOff(thing(), signal, true);
  }

  /** Off, for a signal that is off or on, or that has thresholds. */
  public Condition.OnOff isOff() {
    return new Condition.OnOff(thing(), signal, false);
  }

  /**
   * In one of its states.
   *
   * @throws IllegalArgumentException if it has no such state
   */
  public Condition is(String state) {
    if (signal.states().equals(Signal.OFF_ON) && signal.states().contains(state)) {
      return state.equals("on") ? isOn() : isOff();
    }
    int index = signal.states().indexOf(state);
    if (index < 0) {
      throw new IllegalArgumentException(
          "'" + signal.name() + "' is never '" + state + "', only one of " + signal.states());
    }
    return new Condition.StateIs(signal, index);
  }

  /** As sentences call what is on or off: {@code compressor} for {@code compressor speed}. */
  private String thing() {
    int space = signal.name().lastIndexOf(' ');
    return signal.onOff().isPresent() && space > 0
        ? signal.name().substring(0, space)
        : signal.name();
  }

  private String fault() {
    String name = signal.name();
    if (!name.startsWith("fault '") || !name.endsWith("'")) {
      throw new IllegalArgumentException("'" + name + "' is no fault");
    }
    return name.substring("fault '".length(), name.length() - 1);
  }

  private Condition.Compare compare(Comparison comparison, double value, Unit unit) {
    return new Condition.Compare(signal, comparison, compared(value, unit), Optional.empty());
  }

  private Limit compared(double value, Unit unit) {
    if (!unit.convertsTo(signal.unit())) {
      throw new IllegalArgumentException(
          "'" + signal.name() + "' is in " + signal.unit().symbol() + ", not in " + unit.symbol());
    }
    return Limit.of(value, unit);
  }
}
