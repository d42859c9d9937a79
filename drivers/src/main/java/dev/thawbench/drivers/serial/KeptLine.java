package dev.thawbench.drivers.serial;

import dev.thawbench.drivers.link.BackOff;
import dev.thawbench.drivers.link.LinkSettings;
import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * A line that is opened when it is needed, and again, with back-off, after it was lost. Belongs to
 * one thread.
 */
public final class KeptLine {
  private final LineOpener opener;
  private final LongSupplier clock;
  private final BackOff backOff;
  private final Runnable onOpen;

  private ByteLine line;
  private String whyDown = "not opened yet";

  /**
   * A line that is not open yet.
   *
   * @param opener opens it
   * @param settings back-off and clock
   * @param onOpen called each time it was opened, on the line's thread
   */
  public KeptLine(LineOpener opener, LinkSettings settings, Runnable onOpen) {
    this.opener = opener;
    this.clock = settings.clock();
    this.backOff = new BackOff(settings);
    this.onOpen = onOpen;
  }

  /** Whether the line is open; where it is not, and it is time to, it is opened first. */
  public boolean isOpen() {
    if (line == null && backOff.remainingNanos(clock.getAsLong()) <= 0) {
      try {
        line = opener.open();
        backOff.reset();
        onOpen.run();
      } catch (IOException e) {
        lost(e);
      }
    }
    return line != null;
  }

  /** The line; only while it is open. */
  public ByteLine line() {
    return line;
  }

  /** The line failed: it is closed, and after a while may be opened again. */
  public void lost(IOException cause) {
    whyDown = cause.getMessage() == null ? "the line is gone" : cause.getMessage();
    close();
    backOff.failed(false, clock.getAsLong());
  }

  /** Why the line is not open, in a few words. */
  public String whyDown() {
    return whyDown;
  }

  /** Closes the line, if it is open. */
  public void close() {
    if (line != null) {
      line.close();
      line = null;
    }
  }
}
