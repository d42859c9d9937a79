package dev.thawbench.drivers.point;

import dev.thawbench.drivers.link.Table;

/**
 * Addresses that must not be read: the device answers a block over them with an exception.
 *
 * @param table where
 * @param from first address, as on the wire
 * @param to last address, included
 */
public record Hole(Table table, int from, int to) {
  /** Checks the ranges. */
  public Hole {
    if (from < 0 || to < from || to > 0xFFFF) {
      throw new IllegalArgumentException("a hole runs from 0 to 65535, not " + from + " to " + to);
    }
  }

  /** Whether any of the addresses from {@code first} to {@code end}, excluded, is in it. */
  public boolean meets(Table where, int first, int end) {
    return table == where && first <= to && end > from;
  }
}
