package dev.thawbench.reports.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a text file so that whoever reads sees the old or the new one whole. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes {@code text} in UTF-8.
   *
   * @return the file
   */
  public static Path write(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, text, StandardCharsets.UTF_8);
    return Files.move(
        part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
