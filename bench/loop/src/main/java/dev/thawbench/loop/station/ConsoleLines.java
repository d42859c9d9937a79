package dev.thawbench.loop.station;

import java.util.List;
import java.util.Optional;

/**
 * What a console prints of its own accord.
 *
 * @param everyNanos how often a line is to be expected; after two that did not come its values are
 *     unknown
 * @param drainedBy a query whose answer shows that every line before it has arrived; asked after
 *     each step in lock-step
 * @param optional whether the station can do without it
 * @param values what is cut out of each line
 */
public record ConsoleLines(
    long everyNanos, Optional<String> drainedBy, boolean optional, List<ConsoleValue> values) {
  /** A device that is no console. */
  public static final ConsoleLines NONE =
      new ConsoleLines(1_000_000_000L, Optional.empty(), false, List.of());

  public ConsoleLines {
    values = List.copyOf(values);
  }
}
