package dev.thawbench.scenarios.junit;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Place;
import dev.thawbench.scenarios.run.BenchSource;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The bench sources on the class path. */
final class BenchSources {
  private static final Place PLACE = Place.of("META-INF/services/" + BenchSource.class.getName());

  private BenchSources() {}

  /**
   * The source of class {@code name}, or the only one.
   *
   * @throws ConfigException if there is none, or more than one and none was named
   */
  static BenchSource named(Optional<String> name) {
    List<ServiceLoader.Provider<BenchSource>> sources =
        ServiceLoader.load(BenchSource.class).stream()
            .filter(source -> name.isEmpty() || source.type().getName().equals(name.get()))
            .toList();
    if (sources.size() == 1) {
      return sources.get(0).get();
    }
    List<String> known =
        ServiceLoader.load(BenchSource.class).stream().map(s -> s.type().getName()).toList();
    throw ConfigException.at(
        PLACE,
        name.map(n -> "'" + n + "' is no bench source" + Nearest.hint(n, known))
            .orElse(
                "expected one bench source on the class path, found "
                    + known.size()
                    + "; name one by 'thawbench.benches'"));
  }
}
