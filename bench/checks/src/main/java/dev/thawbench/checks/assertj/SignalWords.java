package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Condition.Comparison;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.util.Optional;

/**
 * What a signal does and is. A limit is a number with its unit, or a parameter of the profile with
 * its tolerance; one that does not fit the signal's unit is an {@link IllegalArgumentException}.
 *
 * @param signal the signal that is spoken of
 * @param thing what sentences call it where it is on or off: {@code compressor} for {@code
 *     compressor speed}
 */
public record SignalWords(Signal signal, String thing) {
  /** A signal with thresholds is called by its name without the last word where it is on or off. */
  public SignalWords(Signal signal) {
    this(signal, thing(signal));
  }

  private static String thing(Signal signal) {
    int space = signal.name().lastIndexOf(' ');
    return signal.onOff().isPresent() && space > 0
        ? signal.name().substring(0, space)
        : signal.name();
  }

  /** The instant at which it rises above a value. */
  public Event.Becomes risesAbove(double value, Unit unit) {
    return risesAbove(Limit.of(value, unit));
  }

  /** The instant at which it rises above a limit. */
  public Event.Becomes risesAbove(Limit limit) {
    return new Event.Becomes(isAbove(limit));
  }

  /** The instant at which it falls below a value. */
  public Event.Becomes fallsBelow(double value, Unit unit) {
    return fallsBelow(Limit.of(value, unit));
  }

  /** The instant at which it falls below a limit. */
  public Event.Becomes fallsBelow(Limit limit) {
    return new Event.Becomes(isBelow(limit));
  }

  /** The instant at which it reaches a value from below. */
  public Event.Becomes risesTo(double value, Unit unit) {
    return risesTo(Limit.of(value, unit));
  }

  /** The instant at which it reaches a limit from below. */
  public Event.Becomes risesTo(Limit limit) {
    return new Event.Becomes(isAtLeast(limit));
  }

  /** The instant at which it reaches a value from above. */
  public Event.Becomes fallsTo(double value, Unit unit) {
    return fallsTo(Limit.of(value, unit));
  }

  /** The instant at which it reaches a limit from above. */
  public Event.Becomes fallsTo(Limit limit) {
    return new Event.Becomes(isAtMost(limit));
  }

  /** The instant at which it has moved by so much; of a temperature in K. */
  public Event changesByAtLeast(double value, Unit unit) {
    return changesByAtLeast(Limit.of(value, unit));
  }

  /** The instant at which it has moved by so much; of a temperature in K. */
  public Event changesByAtLeast(Limit distance) {
    return new Event.Changes(signal, fitting(distance, differences()));
  }

  /** Any change of its value; of its state, as {@link #switches}. */
  public Event changes() {
    return signal.hasStates() ? switches() : Event.Changes.any(signal);
  }

  /** The instant at which it goes into a state. */
  public Event.Becomes becomes(String state) {
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
  public Event.Becomes comesOn() {
    return new Event.Becomes(isOn());
  }

  /** The instant at which it goes off, or stops. */
  public Event.Becomes goesOff() {
    return new Event.Becomes(isOff());
  }

  /** Any change of its state; of what is on or off by thresholds, each start and each stop. */
  public Event switches() {
    return signal.onOff().isPresent()
        ? Event.AnyOf.switches(thing, signal)
        : new Event.Switches(signal);
  }

  /** Strictly greater. */
  public Condition.Compare isAbove(double value, Unit unit) {
    return isAbove(Limit.of(value, unit));
  }

  /** Strictly greater. */
  public Condition.Compare isAbove(Limit limit) {
    return compare(Comparison.ABOVE, limit);
  }

  /** Strictly less. */
  public Condition.Compare isBelow(double value, Unit unit) {
    return isBelow(Limit.of(value, unit));
  }

  /** Strictly less. */
  public Condition.Compare isBelow(Limit limit) {
    return compare(Comparison.BELOW, limit);
  }

  /** Less or equal. */
  public Condition.Compare isAtMost(double value, Unit unit) {
    return isAtMost(Limit.of(value, unit));
  }

  /** Less or equal. */
  public Condition.Compare isAtMost(Limit limit) {
    return compare(Comparison.AT_MOST, limit);
  }

  /** Greater or equal. */
  public Condition.Compare isAtLeast(double value, Unit unit) {
    return isAtLeast(Limit.of(value, unit));
  }

  /** Greater or equal. */
  public Condition.Compare isAtLeast(Limit limit) {
    return compare(Comparison.AT_LEAST, limit);
  }

  /** Between two values, both included. */
  public Condition isBetween(double low, double high, Unit unit) {
    return isBetween(Limit.of(low, unit), Limit.of(high, unit));
  }

  /** Between two limits, both included. */
  public Condition isBetween(Limit low, Limit high) {
    return new Condition.InBand(signal, fitting(low, signal.unit()), fitting(high, signal.unit()));
  }

  /** Within so much of another signal; of a temperature in K. */
  public Condition isWithin(double distance, Unit unit, SignalWords other) {
    return isWithin(Limit.of(distance, unit), other);
  }

  /** Within so much of another signal; of a temperature in K. */
  public Condition isWithin(Limit distance, SignalWords other) {
    return new Condition.Near(signal, fitting(distance, differences()), other.signal);
  }

  /** On, for a signal that is off or on, or that has thresholds. */
  public Condition.OnOff isOn() {
    return new Condition.OnOff(thing, signal, true);
  }

  /** Off, for a signal that is off or on, or that has thresholds. */
  public Condition.OnOff isOff() {
    return new Condition.OnOff(thing, signal, false);
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

  private String fault() {
    String name = signal.name();
    if (!name.startsWith("fault '") || !name.endsWith("'")) {
      throw new IllegalArgumentException("'" + name + "' is no fault");
    }
    return name.substring("fault '".length(), name.length() - 1);
  }

  private Condition.Compare compare(Comparison comparison, Limit limit) {
    return new Condition.Compare(
        signal, comparison, fitting(limit, signal.unit()), Optional.empty());
  }

  /** The unit of a difference of two of its values. */
  private Unit differences() {
    return signal.unit() == Unit.CELSIUS ? Unit.KELVIN : signal.unit();
  }

  private Limit fitting(Limit limit, Unit unit) {
    if (!limit.unit().convertsTo(unit)) {
      throw new IllegalArgumentException(
          "'"
              + signal.name()
              + "' is in "
              + unit.symbol()
              + " here, not in "
              + limit.unit().symbol());
    }
    return limit;
  }
}
