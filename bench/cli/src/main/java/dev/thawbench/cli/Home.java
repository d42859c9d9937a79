package dev.thawbench.cli;

import dev.thawbench.loop.files.Shelf;
import dev.thawbench.loop.files.Shelves;
import dev.thawbench.run.RunsLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** Plans of nights: those of the working folder, and the installed ones. */
  static Shelf plans() {
    List<Path> folders = new ArrayList<>(List.of(Path.of("plans")));
    home().map(home -> shortened(home.resolve("bench/campaign/plans"))).ifPresent(folders::add);
    return new Shelf("plan", folders);
  }

  /** What starts this command again: a program by its absolute path, and its first arguments. */
  static List<String> program() {
    Optional<Path> script =
        home().map(home -> home.resolve("bench/thawbench")).filter(Files::isExecutable);
    if (script.isPresent()) {
      return List.of(script.get().toString());
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName());
  }

  private static Optional<Path> home() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(home -> Path.of(home).toAbsolutePath().normalize());
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
