package dev.thawbench.checks.time;

import dev.thawbench.trace.ScanRow;

/** Something that looks at the values of a row. */
interface Feed {
  /** Takes the next row. */
  void take(ScanRow row);

  /** No row comes any more; the run ended at {@code endNanos}. */
  void finish(long endNanos);
}
