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
  public Condition isAbove(double value, Unit unit) {
    return compare(Comparison.ABOVE, value, unit);
  }

  /** Strictly less. */
  public Condition isBelow(double value, Unit unit) {
    return compare(Comparison.BELOW, value, unit);
  }

  /** Less or equal. */
  public Condition isAtMost(double value, Unit unit) {
    return compare(Comparison.AT_MOST, value, unit);
  }

  /** Greater or equal. */
  public Condition isAtLeast(double value, Unit unit) {
    return compare(Comparison.AT_LEAST, value, unit);
  }

  /** On, for a signal that is off or on, or that has thresholds. */
  public Condition isOn() {
    return new Condition.OnOff(thing(), signal, true);
  }

  /** Off, for a signal that is off or on, or that has thresholds. */
  public Condition isOff() {
    return new Condition.OnOff(thing(), signal, false);
  }

  /**
   * In one of its states.
   *
   * @throws IllegalArgumentException if it has no such state
   */
  public Condition is(String state) {
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

  private Condition compare(Comparison comparison, double value, Unit unit) {
    if (!unit.convertsTo(signal.unit())) {
      throw new IllegalArgumentException(
          "'" + signal.name() + "' is in " + signal.unit().symbol() + ", not in " + unit.symbol());
    }
    return new Condition.Compare(signal, comparison, Limit.of(value, unit), Optional.empty());
  }
}
