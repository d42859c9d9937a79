package dev.thawbench.scenarios.library;

import dev.thawbench.config.FileFailure;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the scripts that a user means.
 *
 * @param library folder of the installed library, which has no scripts if there is none
 */
public record ScriptShelf(Path library) {
  private static final String ENDING = ".yaml";

  /**
   * The scripts that {@code arguments} mean, each once. An argument is a path from the working
   * directory, a file or a folder of scripts; else a name in the library, with or without its
   * folder: {@code defrost/frost-point}, {@code frost-point}, {@code defrost}. No argument means
   * the whole library.
   *
   * @param problems where an argument that means nothing, or more than one thing, is told
   */
  public List<Path> find(List<String> arguments, Problems problems) {
    Set<Path> found = new LinkedHashSet<>();
    if (arguments.isEmpty()) {
      found.addAll(scriptsIn(library, problems));
      if (found.isEmpty() && problems.isEmpty()) {
        problems.add(Place.of(library.toString()), "there are no scripts here");
      }
    }
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        List<Path> scripts = scriptsIn(path, problems);
        if (scripts.isEmpty()) {
          problems.add(Place.of(argument), "there are no scripts (*.yaml) in this folder");
        }
        found.addAll(scripts);
      } else if (Files.exists(path)) {
        found.add(path);
      } else {
        found.addAll(named(argument, problems));
      }
    }
    return List.copyOf(found);
  }

  private List<Path> named(String argument, Problems problems) {
    if (argument.endsWith(ENDING)) {
      problems.add(Place.of(argument), "there is no such file");
      return List.of();
    }
    List<Path> all = scriptsIn(library, problems);
    Path folder = library.resolve(argument).normalize();
    if (folder.startsWith(library.normalize()) && Files.isDirectory(folder)) {
      return scriptsIn(folder, problems);
    }
    List<Path> same = all.stream().filter(script -> isCalled(script, argument)).toList();
    if (same.size() > 1) {
      problems.add(
          Place.of(argument),
          "this name means " + same.get(0) + " and " + same.get(1) + "; give its folder too");
    } else if (same.isEmpty()) {
      List<String> names = new ArrayList<>();
      all.forEach(script -> names.add(name(script)));
      all.forEach(script -> names.add(lastOf(name(script))));
      problems.add(
          Place.of(argument),
          "there is no such file or folder, and no such script in "
              + library
              + Nearest.hint(argument, names));
    }
    return same;
  }

  private boolean isCalled(Path script, String name) {
    return name(script).equals(name) || lastOf(name(script)).equals(name);
  }

  private String name(Path script) {
    String relative = library.relativize(script).toString().replace('\\', '/');
    return relative.substring(0, relative.length() - ENDING.length());
  }

  private static String lastOf(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static List<Path> scriptsIn(Path folder, Problems problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.add(Place.of(folder.toString()), "can't be listed: " + FileFailure.words(e));
      return List.of();
    }
  }
}
