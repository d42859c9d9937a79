package dev.thawbench.campaign.library;

import dev.thawbench.config.Problems;
import dev.thawbench.loop.files.Shelves;
import dev.thawbench.scenarios.library.ScriptShelf;
import dev.thawbench.scenarios.library.Scripts;
import dev.thawbench.scenarios.script.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The page that tells what the library tests, and the library itself. */
final class LibraryPage {
  static final Path SCENARIOS = Path.of("../../scenarios");
  private static final Path FILE = SCENARIOS.resolve("LIBRARY.md");

  private LibraryPage() {}

  static Shelves shelves() {
    return Shelves.of(Optional.empty(), Optional.of(SCENARIOS), Map.of());
  }

  /** All scripts of the library by name: {@code defrost/frost-point}. */
  static Map<String, Scenario> library() {
    Path folder = SCENARIOS.resolve("library");
    Problems problems = new Problems();
    List<Path> files = new ScriptShelf(folder).find(List.of(), problems);
    Map<String, Scenario> byName = new TreeMap<>();
    for (Path file : files) {
      Scripts.read(List.of(file), Set.of(), problems)
          .forEach(scenario -> byName.put(name(folder, file), scenario));
    }
    problems.throwIfAny();
    return byName;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.yaml$", "");
  }

  /** The rows of the table under a heading, without its two head lines. */
  static List<List<String>> table(String heading) {
    List<String> lines = lines();
    int at = lines.indexOf("## " + heading);
    if (at < 0) {
      throw new AssertionError(FILE + " has no heading '" + heading + "'");
    }
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(at + 1, lines.size())) {
      if (line.startsWith("## ")) {
        break;
      }
      if (line.startsWith("|")) {
        rows.add(Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList());
      }
    }
    return rows.subList(Math.min(2, rows.size()), rows.size());
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
