package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.Table;

/**
 * A write that a master made.
 *
 * @param table holding registers or coils
 * @param address first entry, as on the wire
 * @param quantity how many entries
 * @param arrivalNanos when its request was in, ns of the server's clock
 */
public record Write(Table table, int address, int quantity, long arrivalNanos) {
  /** Whether {@code entry} of {@code where} was written by it. */
  public boolean touches(Table where, int entry) {
    return table == where && entry >= address && entry < address + quantity;
  }
}
