package dev.thawbench.campaign;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.scenarios.script.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds and reads the scripts that a user named: files, folders, or names in the library. All are
 * read before any runs.
 */
public final class ScriptFiles {
  private static final String ENDING = ".yaml";

  private final Path library;

  /** Scripts named by name stand in {@code library}. */
  public ScriptFiles(Path library) {
    this.library = library;
  }

  /**
   * Reads all scripts that {@code arguments} mean; without arguments the whole library.
   *
   * @param tag only scripts with this tag, where given
   * @throws ConfigException with everything that is wrong in any of them, or if there is none
   */
  public List<Scenario> read(List<String> arguments, Optional<String> tag) {
    Problems problems = new Problems();
    List<Path> files = new ArrayList<>();
    if (arguments.isEmpty()) {
      files.addAll(inFolder(library, problems));
    }
    for (String argument : arguments) {
      files.addAll(find(argument, problems));
    }
    List<Scenario> scenarios = new ArrayList<>();
    for (Path file : files) {
      ScenarioReader.read(file, problems).ifPresent(scenarios::add);
    }
    problems.throwIfAny();
    List<Scenario> chosen =
        scenarios.stream()
            .filter(scenario -> tag.isEmpty() || scenario.tags().contains(tag.get()))
            .toList();
    if (chosen.isEmpty()) {
      throw ConfigException.at(
          Place.of(arguments.isEmpty() ? library.toString() : String.join(" ", arguments)),
          tag.map(word -> "no script has the tag '" + word + "'")
              .orElse("there is no script (*.yaml) here"));
    }
    return chosen;
  }

  private List<Path> find(String argument, Problems problems) {
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      return inFolder(path, problems);
    }
    if (Files.exists(path) || argument.endsWith(ENDING)) {
      return List.of(path);
    }
    List<Path> named =
        inFolder(library, problems).stream()
            .filter(file -> file.getFileName().toString().equals(argument + ENDING))
            .toList();
    if (named.size() == 1) {
      return named;
    }
    problems.add(
        Place.of(argument),
        named.isEmpty()
            ? "is neither a file, nor a folder, nor a script of the library " + library
            : "means " + named.get(0) + " and " + named.get(1) + "; name it by its path");
    return List.of();
  }

  private static List<Path> inFolder(Path folder, Problems problems) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      problems.add(Place.of(folder.toString()), "this folder can't be read");
      return List.of();
    }
  }
}
