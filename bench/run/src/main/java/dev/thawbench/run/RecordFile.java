package dev.thawbench.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.thawbench.config.ConfigException;
import dev.thawbench.config.FileFailure;
import dev.thawbench.config.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record as a file of a folder.
 *
 * @param name the file's name
 * @param format the form that this version reads and writes
 * @param kind the record's class
 * @param what whose folder it lies in, for messages: {@code run}
 */
record RecordFile<T>(String name, int format, Class<T> kind, String what) {

  /** Replaces the file: whoever reads sees the old or the new one whole, also after a power cut. */
  void write(Path folder, T record) throws IOException {
    WholeFile.write(folder.resolve(name), RunJson.MAPPER.writeValueAsBytes(record));
  }

  /**
   * Reads the file.
   *
   * @throws ConfigException if there is none or it can't be read, with one line
   */
  T read(Path folder) {
    Path file = folder.resolve(name);
    try {
      byte[] json = Files.readAllBytes(file);
      JsonNode root = RunJson.MAPPER.readTree(json);
      int found = root.path("format").asInt(0);
      if (found != format) {
        throw ConfigException.at(
            Place.of(file.toString()),
            "expected "
                + what
                + " record format "
                + format
                + ", found "
                + (root.path("format").isMissingNode() ? "none" : root.path("format"))
                + "; read it with the Thawbench that wrote it");
      }
      return RunJson.MAPPER.readValue(json, kind);
    } catch (NoSuchFileException missing) {
      throw ConfigException.at(
          Place.of(folder.toString()),
          (Files.isDirectory(folder) ? "no " + name + " in this folder" : "there is no such folder")
              + "; give the folder of a "
              + what);
    } catch (JacksonException wrong) {
      throw ConfigException.at(place(file, wrong.getLocation()), said(wrong));
    } catch (IOException unreadable) {
      throw ConfigException.at(
          Place.of(file.toString()), "can't be read: " + FileFailure.words(unreadable));
    }
  }

  private static Place place(Path file, JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? Place.of(file.toString())
        : new Place(file.toString(), location.getLineNr(), location.getColumnNr());
  }

  /** What is wrong, in words of the file. */
  private static String said(JacksonException wrong) {
    if (wrong instanceof JsonEOFException) {
      return "the record is cut short; copy it again";
    }
    if (wrong instanceof InvalidFormatException value && value.getTargetType().isEnum()) {
      return "'"
          + value.getValue()
          + "' is none of "
          + Stream.of(value.getTargetType().getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (wrong instanceof MismatchedInputException place) {
      String path =
          place.getPath().stream()
              .map(step -> step.getFieldName() == null ? "" : step.getFieldName())
              .filter(name -> !name.isEmpty())
              .collect(Collectors.joining(" / "));
      return "'" + path + "' does not hold what a record has there; copy the record again";
    }
    return wrong.getOriginalMessage().lines().findFirst().orElse("can't be read");
  }
}
