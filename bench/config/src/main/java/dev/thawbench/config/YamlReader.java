package dev.thawbench.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads our YAML files: one document whose top is a map.
 *
 * <p>YAML 1.2 through snakeyaml-engine. Refused, because they make a file hard to trust: duplicate
 * keys, anchors and aliases, explicit tags, a second document, text that is not UTF-8. A UTF-8 byte
 * order mark, as some editors write it, is passed over.
 */
public final class YamlReader {
  private YamlReader() {}

  /**
   * Reads a file.
   *
   * @return the map at its top; empty, with at least one problem added, if it can't be read
   */
  public static Optional<MapNode> read(Path file, Problems problems) {
    return bytes(file, problems).flatMap(bytes -> readBytes(file.toString(), bytes, problems));
  }

  /**
   * The bytes of a file, for who needs their hash too.
   *
   * @return empty, with a problem added, if the file can't be read
   */
  public static Optional<byte[]> bytes(Path file, Problems problems) {
    Place whole = Place.of(file.toString());
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException missing) {
      problems.add(whole, "there is no such file");
    } catch (AccessDeniedException denied) {
      problems.add(whole, "this user may not read the file");
    } catch (IOException failed) {
      problems.add(
          whole,
          Files.isDirectory(file)
              ? "expected a file, found a folder"
              : "can't be read: " + FileFailure.words(failed));
    }
    return Optional.empty();
  }

  /**
   * Reads the bytes of a file.
   *
   * @param file name for messages
   * @return the map at its top; empty, with at least one problem added, if it can't be read
   */
  public static Optional<MapNode> readBytes(String file, byte[] bytes, Problems problems) {
    return SourceText.decode(Place.of(file), bytes, problems)
        .flatMap(source -> TreeBuilder.build(source, problems));
  }

  /**
   * Reads text that is in hand already.
   *
   * @param file name for messages
   * @return the map at its top; empty, with at least one problem added, if it can't be read
   */
  public static Optional<MapNode> readText(String file, String text, Problems problems) {
    return TreeBuilder.build(new SourceText(file, text), problems);
  }
}
