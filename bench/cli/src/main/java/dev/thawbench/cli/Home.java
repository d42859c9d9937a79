package dev.thawbench.cli;

import dev.thawbench.loop.files.Shelves;
import dev.thawbench.run.RunsLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the installation and the user's files lie. */
final class Home {
  private static final String PROPERTY = "thawbench.home";

  private Home() {}

  /** The installation's folder {@code scenarios}, if the command was started by its script. */
  static Optional<Path> scenarios() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(home -> shortened(Path.of(home).resolve("scenarios")))
        .filter(Files::isDirectory);
  }

  /** The library of scripts. */
  static Path library() {
    return scenarios()
        .map(folder -> folder.resolve("library"))
        .orElse(Path.of("scenarios", "library"));
  }

  static Shelves shelves(Optional<Path> stations) {
    return Shelves.of(stations, scenarios(), System.getenv());
  }

  static Path runs(Optional<Path> option) {
    return RunsLocation.of(
        option,
        System.getenv(),
        Path.of("").toAbsolutePath(),
        Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of),
        Path.of(System.getProperty("user.home")));
  }

  /** As seen from the working folder, where that is shorter to read. */
  static Path shortened(Path path) {
    Path working = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(working) && !absolute.equals(working)
        ? working.relativize(absolute)
        : path;
  }
}
