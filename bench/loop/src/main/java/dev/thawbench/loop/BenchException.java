package dev.thawbench.loop;

/**
 * The bench can't go on: a device is missing or stays silent, a port is in use, a link broke. The
 * bench or the wiring is wrong, not the controller's behaviour. Its message is one line: device,
 * request, what was expected, what happened.
 */
public final class BenchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A bench that can't go on because of {@code message}. */
  public BenchException(String message) {
    super(message);
  }

  /** The same with what lies beneath it, for the log. */
  public BenchException(String message, Throwable cause) {
    super(message, cause);
  }
}
