package dev.thawbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes and reads {@code night.json}. */
public final class NightRecords {
  /** Name of the record's file in a night's folder. */
  public static final String FILE = "night.json";

  private static final RecordFile<NightRecord> RECORD =
      new RecordFile<>(FILE, NightRecord.FORMAT, NightRecord.class, "night");

  private NightRecords() {}

  /** Whether {@code folder} is that of a night. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /**
   * Writes the record into {@code folder}, in place of an earlier one: whoever reads sees the old
   * or the new one whole, also after a power cut.
   */
  public static void write(Path folder, NightRecord record) throws IOException {
    RECORD.write(folder, record);
  }

  /**
   * Reads the record of a night's folder.
   *
   * @throws dev.thawbench.config.ConfigException if there is none or it can't be read, with one
   *     line
   */
  public static NightRecord read(Path folder) {
    return RECORD.read(folder);
  }
}
