package dev.thawbench.loop.station;

import java.io.IOException;
import java.nio.file.Path;

/** The path of a serial port: several may lead to one, such as {@code /dev/serial/by-id/…}. */
public final class SerialPath {
  private SerialPath() {}

  /** Where {@code port} leads to in the end; one and the same for all names of a port. */
  public static String real(String port) {
    try {
      return Path.of(port).toRealPath().toString();
    } catch (IOException missing) {
      // The link will say so; until then its path stands for it.
      return Path.of(port).toAbsolutePath().normalize().toString();
    }
  }
}
