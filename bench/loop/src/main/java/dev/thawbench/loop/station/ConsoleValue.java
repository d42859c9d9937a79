package dev.thawbench.loop.station;

import dev.thawbench.config.Place;
import dev.thawbench.drivers.point.LinePoint;
import dev.thawbench.trace.Unit;
import java.util.List;

/**
 * A response that is cut out of the lines of a console.
 *
 * @param point the regular expression and how its group becomes a number
 * @param unit its unit
 * @param states labels of its values, by index, where it has states
 * @param uncertainty ±U in its unit: half of the last digit that is printed
 * @param place where the station says so
 */
public record ConsoleValue(
    LinePoint point, Unit unit, List<String> states, double uncertainty, Place place) {
  public ConsoleValue {
    states = List.copyOf(states);
  }
}
