package dev.thawbench.loop.station;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings of a serial port, written {@code 19200 8E1}.
 *
 * @param baud bits a second, 300 to 4,000,000
 * @param dataBits 7 or 8
 * @param parity N, E or O
 * @param stopBits 1 or 2
 */
public record SerialLine(int baud, int dataBits, char parity, int stopBits) {
  private static final Pattern TEXT = Pattern.compile("(\\d{3,7}) ([78])([NEO])([12])");

  /** 9600 8N1. */
  public static final SerialLine USUAL = new SerialLine(9600, 8, 'N', 1);

  /** What {@code text} says, if it is such a setting. */
  static Optional<SerialLine> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int baud = Integer.parseInt(matcher.group(1));
    if (baud < 300 || baud > 4_000_000) {
      return Optional.empty();
    }
    return Optional.of(
        new SerialLine(
            baud,
            Integer.parseInt(matcher.group(2)),
            matcher.group(3).charAt(0),
            Integer.parseInt(matcher.group(4))));
  }

  @Override
  public String toString() {
    return baud + " " + dataBits + parity + stopBits;
  }
}
