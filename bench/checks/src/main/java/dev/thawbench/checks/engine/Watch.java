package dev.thawbench.checks.engine;

import dev.thawbench.checks.tree.Awaited;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.TraceLayout;

/**
 * Says when what a step waits for has come true. It is fed every row from the start of the run, so
 * that it knows which phase it is in; {@link #start} is called when its step begins, and events
 * count from there.
 */
public final class Watch {

  /**
   * A watch before its first row.
   *
   * @throws IllegalArgumentException if it speaks of a signal that the layout does not have
   */
  public Watch(Awaited awaited, TraceLayout layout) {}

  /** The step begins: events count from the next row on. */
  public void start() {
    throw new UnsupportedOperationException();
  }

  /** Takes the next row. */
  public void add(ScanRow row) {
    throw new UnsupportedOperationException();
  }

  /** Whether it is known to be true, by the rows so far. */
  public boolean isTrue() {
    throw new UnsupportedOperationException();
  }
}
