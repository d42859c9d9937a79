package dev.thawbench.scenarios.junit;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Place;
import dev.thawbench.scenarios.run.BenchSource;
import java.util.List;
import java.util.ServiceLoader;

/** The one bench source on the class path. */
final class BenchSources {
  private BenchSources() {}

  static BenchSource only() {
    List<BenchSource> sources =
        ServiceLoader.load(BenchSource.class).stream().map(ServiceLoader.Provider::get).toList();
    if (sources.size() != 1) {
      throw ConfigException.at(
          Place.of("META-INF/services/" + BenchSource.class.getName()),
          "expected one bench source on the class path, found " + sources.size());
    }
    return sources.get(0);
  }
}
