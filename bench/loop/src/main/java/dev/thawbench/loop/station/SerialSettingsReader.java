package dev.thawbench.loop.station;

import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.drivers.serial.Parity;
import dev.thawbench.drivers.serial.SerialSettings;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the settings of a serial port as data sheets write them: {@code 19200 8E1}. */
final class SerialSettingsReader {
  private static final Pattern TEXT = Pattern.compile("(\\d{2,7}) ([78])([NEO])([12])");

  private SerialSettingsReader() {}

  static Optional<SerialSettings> read(TextNode node, Problems problems) {
    Matcher matcher = TEXT.matcher(node.text());
    if (matcher.matches()) {
      Parity parity =
          switch (matcher.group(3)) {
            case "E" -> Parity.EVEN;
            case "O" -> Parity.ODD;
            default -> Parity.NONE;
          };
      try {
        return Optional.of(
            new SerialSettings(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                parity,
                Integer.parseInt(matcher.group(4)),
                false,
                false));
      } catch (IllegalArgumentException unfit) {
        problems.add(node.place(), unfit.getMessage());
        return Optional.empty();
      }
    }
    problems.add(
        node.place(), "expected line settings such as '19200 8E1', found " + node.describe());
    return Optional.empty();
  }
}
