package dev.thawbench.scenarios.run;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.station.Station;

/**
 * Finds stations and opens benches, for whoever runs scenarios without the command: the test engine
 * and Java scripts find one through {@link java.util.ServiceLoader}.
 */
public interface BenchSource {
  /**
   * The station that {@code argument} means: a path or a name.
   *
   * @throws dev.thawbench.config.ConfigException if there is none or it can't be used
   */
  Station station(String argument);

  /**
   * Opens a bench on a station, with a controller fresh from its lab where it is a virtual one.
   *
   * @throws dev.thawbench.loop.BenchException if it can't be opened
   */
  Bench open(Station station);
}
