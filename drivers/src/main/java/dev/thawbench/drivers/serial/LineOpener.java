package dev.thawbench.drivers.serial;

import java.io.IOException;

/** Opens the same line again and again. */
public interface LineOpener {
  /**
   * Opens the line.
   *
   * @throws IOException where it is not there, in use or not allowed; the message is a few words
   */
  ByteLine open() throws IOException;

  /** Where the line is: the port's path, or host and port. */
  String place();
}
