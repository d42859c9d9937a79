package dev.thawbench.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where run folders are put. */
public final class RunsLocation {
  /** The environment variable that names the folder. */
  public static final String VARIABLE = "THAWBENCH_RUNS";

  private RunsLocation() {}

  /**
   * The first of: {@code --runs}, {@code $THAWBENCH_RUNS}, {@code reports/runs} of the checkout
   * around {@code workingFolder} or {@code program}, the state folder of the XDG base directory
   * specification ({@code $XDG_STATE_HOME}, else {@code ~/.local/state}).
   *
   * @param option value of {@code --runs}
   * @param environment the process's environment
   * @param workingFolder the process's working folder
   * @param program where the program lies, if known
   * @param userHome the user's home folder
   */
  public static Path of(
      Optional<Path> option,
      Map<String, String> environment,
      Path workingFolder,
      Optional<Path> program,
      Path userHome) {
    if (option.isPresent()) {
      return workingFolder.resolve(option.get());
    }
    String variable = environment.getOrDefault(VARIABLE, "");
    if (!variable.isBlank()) {
      return workingFolder.resolve(variable);
    }
    return checkout(Optional.of(workingFolder))
        .or(() -> checkout(program))
        .map(checkout -> checkout.resolve("reports").resolve("runs"))
        .orElseGet(() -> stateFolder(environment, userHome));
  }

  private static Optional<Path> checkout(Optional<Path> start) {
    for (Path folder = start.map(Path::toAbsolutePath).orElse(null);
        folder != null;
        folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("pom.xml"))
          && Files.isRegularFile(folder.resolve("bench/thawbench"))
          && Files.isDirectory(folder.resolve("reports"))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private static Path stateFolder(Map<String, String> environment, Path userHome) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    // The specification: a relative path is to be ignored.
    Path base =
        Path.of(state).isAbsolute() ? Path.of(state) : userHome.resolve(".local").resolve("state");
    return base.resolve("thawbench").resolve("runs");
  }
}
