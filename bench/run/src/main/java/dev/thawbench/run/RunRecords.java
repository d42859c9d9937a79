package dev.thawbench.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes and reads {@code run.json}. */
public final class RunRecords {
  /** Name of the record's file in a run folder. */
  public static final String FILE = "run.json";

  private RunRecords() {}

  /**
   * Writes the record into {@code folder}, in place of an earlier one: whoever reads sees the old
   * or the new one whole, also after a power cut.
   */
  public static void write(Path folder, RunRecord record) throws IOException {
    byte[] json = RunJson.MAPPER.writeValueAsBytes(record);
    Path part = folder.resolve(FILE + ".part");
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(json);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(
        part,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Reads the record of a run folder.
   *
   * @throws ConfigException if there is none or it can't be read, with one line
   */
  public static RunRecord read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      JsonNode root = RunJson.MAPPER.readTree(Files.readAllBytes(file));
      int format = root.path("format").asInt(0);
      if (format != RunRecord.FORMAT) {
        throw problem(
            Place.of(file.toString()),
            "expected run record format "
                + RunRecord.FORMAT
                + ", found "
                + (root.path("format").isMissingNode() ? "none" : root.path("format"))
                + "; read it with the Thawbench that wrote it");
      }
      return RunJson.MAPPER.readValue(Files.readAllBytes(file), RunRecord.class);
    } catch (NoSuchFileException missing) {
      throw problem(
          Place.of(folder.toString()), "no " + FILE + " in this folder; give the folder of a run");
    } catch (JacksonException wrong) {
      throw problem(place(file, wrong.getLocation()), firstLine(wrong.getOriginalMessage()));
    } catch (IOException unreadable) {
      throw problem(Place.of(file.toString()), "can't be read: " + unreadable.getMessage());
    }
  }

  /** The run folders in {@code runs} that hold a record, oldest first. */
  public static List<Path> list(Path runs) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (var entries = Files.newDirectoryStream(runs)) {
      for (Path entry : entries) {
        if (Files.isRegularFile(entry.resolve(FILE))) {
          folders.add(entry);
        }
      }
    } catch (NoSuchFileException none) {
      return List.of();
    }
    folders.sort(Comparator.comparing(folder -> folder.getFileName().toString()));
    return folders;
  }

  private static Place place(Path file, JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? Place.of(file.toString())
        : new Place(file.toString(), location.getLineNr(), location.getColumnNr());
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("can't be read");
  }

  private static ConfigException problem(Place place, String text) {
    return ConfigException.at(place, text);
  }
}
