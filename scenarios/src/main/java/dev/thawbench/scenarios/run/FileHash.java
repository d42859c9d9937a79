package dev.thawbench.scenarios.run;

import dev.thawbench.scenarios.script.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The hash of a file, for the record. */
final class FileHash {
  private FileHash() {}

  /** Hexadecimal; empty if the file can't be read (any more). */
  static String sha256(Path file) {
    try {
      return Sha256.of(Files.readAllBytes(file));
    } catch (IOException gone) {
      return "";
    }
  }
}
