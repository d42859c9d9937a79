package dev.thawbench.campaign.night;

import dev.thawbench.loop.station.Station;
import dev.thawbench.scenarios.script.Scenario;
import java.util.List;

/**
 * A night of which everything was read and checked.
 *
 * @param plan its plan
 * @param station its station
 * @param scenarios its scripts, in order, at least one
 */
public record PreparedNight(Plan plan, Station station, List<Scenario> scenarios) {
  public PreparedNight {
    scenarios = List.copyOf(scenarios);
  }

  /** Longest time that all scripts take together on the controller's clock, nanoseconds. */
  public long longestNanos() {
    return scenarios.stream().mapToLong(Scenario::longestNanos).sum();
  }
}
