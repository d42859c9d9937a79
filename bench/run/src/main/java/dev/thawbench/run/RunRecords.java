package dev.thawbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes and reads {@code run.json}. */
public final class RunRecords {
  /** Name of the record's file in a run folder. */
  public static final String FILE = "run.json";

  private static final RecordFile<RunRecord> RECORD =
      new RecordFile<>(FILE, RunRecord.FORMAT, RunRecord.class, "run");

  private RunRecords() {}

  /**
   * Writes the record into {@code folder}, in place of an earlier one: whoever reads sees the old
   * or the new one whole, also after a power cut.
   */
  public static void write(Path folder, RunRecord record) throws IOException {
    RECORD.write(folder, record);
  }

  /**
   * Reads the record of a run folder.
   *
   * @throws dev.thawbench.config.ConfigException if there is none or it can't be read, with one
   *     line
   */
  public static RunRecord read(Path folder) {
    return RECORD.read(folder);
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
}
