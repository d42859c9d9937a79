package dev.thawbench.checks.time;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;

/** Something that looks at the values of a row. */
interface Feed {
  /** Takes the next row. */
  void take(ScanRow row);

  /**
   * The first row of a trace, from {@code row} on, that says anything new to this feed after the
   * rows it has taken; the number of rows if none does. Rows before it may be left out, but for the
   * last one.
   */
  default int nextNews(Trace trace, int row) {
    return row;
  }

  /**
   * Rows before {@link #nextNews} are left out now; the next row that comes is the last of them.
   */
  default void leaveOut() {}

  /** No row comes any more; the run ended at {@code endNanos}. */
  void finish(long endNanos);
}
