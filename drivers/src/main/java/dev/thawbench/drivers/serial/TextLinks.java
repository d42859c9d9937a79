package dev.thawbench.drivers.serial;

import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkAddress;
import dev.thawbench.drivers.link.LinkSettings;

/** Links that speak lines of text: consoles, SCPI instruments. */
public final class TextLinks {
  private TextLinks() {}

  /**
   * A link over a serial port. It opens the port at once, and again after it was lost, so that
   * unsolicited lines are heard.
   *
   * @param device the device's name in messages
   * @param path {@code /dev/ttyUSB0}, {@code COM3}
   */
  public static Link serial(
      String device, String path, SerialSettings serial, LineSettings line, LinkSettings settings) {
    LinkAddress address = LinkAddress.line(device, path);
    return TextLink.start(address, ByteLines.serial(path, serial), line, settings);
  }

  /** The same over a raw TCP connection. */
  public static Link tcp(
      String device, String host, int port, LineSettings line, LinkSettings settings) {
    LineOpener opener = ByteLines.tcp(host, port);
    LinkAddress address =
        new LinkAddress(device, "text over tcp", opener.place(), java.util.OptionalInt.empty());
    return TextLink.start(address, opener, line, settings);
  }
}
