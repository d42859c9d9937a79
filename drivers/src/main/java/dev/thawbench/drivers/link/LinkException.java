package dev.thawbench.drivers.link;

/**
 * Something about a link's configuration is wrong, found before a run starts: a port in use, a
 * serial port that is not there. The message is one line for people.
 */
public final class LinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the one line for people. */
  public LinkException(String message) {
    super(message);
  }

  /** With the one line for people, and what lay behind it. */
  public LinkException(String message, Throwable cause) {
    super(message, cause);
  }
}
