package dev.thawbench.loop.files;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One kind of named file ({@code stations}, {@code controllers}, {@code plants}) and the folders in
 * which it is looked for.
 *
 * @param kind what one such file is, for messages: {@code station}
 * @param folders looked through, all of them, since a name that stands in two is ambiguous
 */
public record Shelf(String kind, List<Path> folders) {
  private static final String ENDING = ".yaml";

  /**
   * The key at the top of a file of a kind, by which another kind's that lies beside it is told.
   */
  private static final Map<String, String> KEYS =
      Map.of("station", "station:", "controller profile", "controller:", "plant", "plant:");

  public Shelf {
    folders = List.copyOf(folders);
  }

  /**
   * The file that {@code argument} means: a path from the working directory, else a name.
   *
   * @param asker where the name stands, or what asked for it
   * @throws ConfigException if there is no such file, or more than one
   */
  public Path find(String argument, Place asker) {
    Path path = Path.of(argument);
    if (Files.isRegularFile(path)) {
      return path;
    }
    if (argument.contains("/") || argument.endsWith(ENDING)) {
      throw ConfigException.at(asker, "there is no " + kind + " file '" + argument + "'");
    }
    List<Path> found =
        folders.stream()
            .map(folder -> folder.resolve(argument + ENDING))
            .filter(Files::isRegularFile)
            .collect(
                Collectors.toMap(Shelf::real, f -> f, (first, same) -> first, LinkedHashMap::new))
            .values()
            .stream()
            .toList();
    if (found.size() > 1) {
      throw ConfigException.at(
          asker,
          kind
              + " '"
              + argument
              + "' stands in "
              + found.get(0)
              + " and in "
              + found.get(1)
              + "; name it by its path");
    }
    if (found.isEmpty()) {
      throw ConfigException.at(
          asker,
          "there is no "
              + kind
              + " '"
              + argument
              + "' in "
              + describeFolders()
              + Nearest.hint(argument, names()));
    }
    return found.get(0);
  }

  /** The names of all files of this kind, in alphabetical order. */
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .filter(file -> file.toString().endsWith(ENDING) && isOfThisKind(file))
              .map(file -> file.getFileName().toString())
              .forEach(name -> names.add(name.substring(0, name.length() - ENDING.length())));
        } catch (IOException unreadable) {
          // A folder that may not be listed has no names to offer; find() still says what is
          // missing.
          continue;
        }
      }
    }
    return List.copyOf(names);
  }

  private boolean isOfThisKind(Path file) {
    String key = KEYS.getOrDefault(kind, "");
    // Latin-1 reads any bytes; a file that is no UTF-8 is told when it is used.
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      return lines.anyMatch(line -> line.startsWith(key));
    } catch (IOException | UncheckedIOException unreadable) {
      return false;
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException gone) {
      return file.toAbsolutePath().normalize();
    }
  }

  private String describeFolders() {
    return folders.isEmpty()
        ? "any folder"
        : String.join(", ", folders.stream().map(Path::toString).toList());
  }
}
