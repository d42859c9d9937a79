package dev.thawbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) as lower case hexadecimal, by which a record says which file it was. */
public final class Sha256 {
  private Sha256() {}

  /** The hash of {@code bytes}: 64 hexadecimal digits. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  /** The hash of what {@code file} holds now; empty if it can't be read any more. */
  public static String ofFile(Path file) {
    try {
      return of(Files.readAllBytes(file));
    } catch (IOException gone) {
      return "";
    }
  }
}
