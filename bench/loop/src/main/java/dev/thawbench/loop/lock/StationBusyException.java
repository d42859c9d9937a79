package dev.thawbench.loop.lock;

/** Another process drives a device of this station. Its message is one line: which, who, since. */
public final class StationBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StationBusyException(String message) {
    super(message);
  }
}
