package dev.thawbench.loop.profile;

import dev.thawbench.config.Place;
import dev.thawbench.drivers.point.Point;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Threshold;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A point as a file declares it: how it lies in the device, and what is known of its values.
 *
 * @param point how it lies in the device's registers
 * @param unit its unit, the same that {@code point} has as text
 * @param states labels of its values, by index, where it has states
 * @param uncertainty ±U in its unit, without quantization
 * @param ageNanos how old a value may be when the device answers
 * @param onOff when it counts as on and off
 * @param polled whether it is read in every scan
 * @param firstAddress 0 or 1, from where its file counts addresses; {@code point} counts from 0
 * @param place where it is declared
 */
public record DevicePoint(
    Point point,
    Unit unit,
    List<String> states,
    double uncertainty,
    long ageNanos,
    Optional<Threshold> onOff,
    boolean polled,
    int firstAddress,
    Place place) {
  public DevicePoint {
    states = List.copyOf(states);
  }

  /** What can be written to it; a single bit without states is off or on. */
  public Values values() {
    boolean isSwitch = states.isEmpty() && point.field().bits() == 1;
    List<String> labels = isSwitch ? Signal.OFF_ON : states;
    return labels.isEmpty()
        ? Values.quantity(unit, point.limits().minimum(), point.limits().maximum())
        : Values.labels(labels);
  }

  /** Its name. */
  public String name() {
    return point.name();
  }
}
