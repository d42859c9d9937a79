package dev.thawbench.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One named quantity of the bench. Scenarios and checks speak of signals only.
 *
 * @param name field words in lower case, single spaces: {@code coil temperature}
 * @param role which side of the terminals it stands on
 * @param unit unit of its values; {@link Unit#ONE} where there are states
 * @param states labels of an enumeration, the value being the index ({@code off, on}); empty for a
 *     measured quantity
 * @param uncertainty half width ±U of a value from calibration, resolution and quantization, in the
 *     signal's unit; 0 for states
 * @param ageNanos how old a value may be when the device answers (a device that caches), 0 or more;
 *     a sample's window grows by it
 * @param holdsAtLeastNanos assumption: no state of it lasts shorter than this; 0 means no change
 *     shorter than the spacing of its samples
 * @param onOff when an analog signal counts as on and off, if it does
 */
public record Signal(
    String name,
    SignalRole role,
    Unit unit,
    List<String> states,
    double uncertainty,
    long ageNanos,
    long holdsAtLeastNanos,
    Optional<Threshold> onOff) {

  /** The labels of a plain switch: 0 is off, 1 is on. */
  public static final List<String> OFF_ON = List.of("off", "on");

  public Signal {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(onOff, "onOff");
    states = List.copyOf(states);
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new IllegalArgumentException("a signal needs a name, found '" + name + "'");
    }
    if (!(uncertainty >= 0) || Double.isInfinite(uncertainty)) {
      throw new IllegalArgumentException(
          name + ": uncertainty must be 0 or more, found " + uncertainty);
    }
    if (ageNanos < 0 || holdsAtLeastNanos < 0) {
      throw new IllegalArgumentException(name + ": age and hold must be 0 or more");
    }
  }

  /** A measured quantity without declared uncertainty. */
  public static Signal measured(String name, SignalRole role, Unit unit) {
    return new Signal(name, role, unit, List.of(), 0, 0, 0, Optional.empty());
  }

  /** A signal of named states, coded by their index. */
  public static Signal ofStates(String name, SignalRole role, List<String> states) {
    return new Signal(name, role, Unit.ONE, states, 0, 0, 0, Optional.empty());
  }

  /** The same signal with ±{@code uncertainty} in its unit. */
  public Signal withUncertainty(double uncertainty) {
    return new Signal(name, role, unit, states, uncertainty, ageNanos, holdsAtLeastNanos, onOff);
  }

  /** The same signal, counted as on and off by {@code threshold}. */
  public Signal withOnOff(Threshold threshold) {
    return new Signal(
        name, role, unit, states, uncertainty, ageNanos, holdsAtLeastNanos, Optional.of(threshold));
  }

  /** Whether values are indices of {@link #states()}. */
  public boolean hasStates() {
    return !states.isEmpty();
  }
}
