package dev.thawbench.drivers.serial;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What stands behind a line of text to prove it. */
public enum LineChecksum {
  /** Nothing. */
  NONE {
    @Override
    public String seal(String text) {
      return text;
    }

    @Override
    public Optional<String> open(String line) {
      return Optional.of(line);
    }
  },

  /** A star and two hexadecimal digits: all characters combined by exclusive or (NMEA 0183). */
  XOR {
    @Override
    public String seal(String text) {
      return text + "*" + hex(xor(text));
    }

    @Override
    public Optional<String> open(String line) {
      return opened(line, '*', this);
    }
  },

  /** A star and two hexadecimal digits: the sum of all characters modulo 256. */
  SUM {
    @Override
    public String seal(String text) {
      return text + "*" + hex(sum(text));
    }

    @Override
    public Optional<String> open(String line) {
      return opened(line, '*', this);
    }
  };

  /** The line as it is sent. */
  public abstract String seal(String text);

  /** The text of a line as it came; empty where the proof is missing or wrong. */
  public abstract Optional<String> open(String line);

  private static Optional<String> opened(String line, char mark, LineChecksum checksum) {
    int at = line.lastIndexOf(mark);
    if (at < 0) {
      return Optional.empty();
    }
    String text = line.substring(0, at);
    return checksum.seal(text).equalsIgnoreCase(line) ? Optional.of(text) : Optional.empty();
  }

  private static String hex(int value) {
    return String.format(Locale.ROOT, "%02X", value & 0xFF);
  }

  private static int xor(String text) {
    int all = 0;
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      all ^= each;
    }
    return all;
  }

  private static int sum(String text) {
    int all = 0;
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      all += each;
    }
    return all;
  }
}
