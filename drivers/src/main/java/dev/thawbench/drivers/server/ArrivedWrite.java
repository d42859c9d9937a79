package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.Table;
import java.util.Arrays;

/**
 * A write of a master, with its values as they arrived.
 *
 * @param table holding registers or coils
 * @param address first entry, as on the wire
 * @param values 0 to 65535 each, of coils 0 or 1; not copied, treat as read only
 * @param arrivalNanos when its request was in, ns of the server's clock
 */
public record ArrivedWrite(Table table, int address, int[] values, long arrivalNanos) {
  @Override
  public boolean equals(Object other) {
    return other instanceof ArrivedWrite that
        && table == that.table
        && address == that.address
        && arrivalNanos == that.arrivalNanos
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * address + table.hashCode()) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "ArrivedWrite[" + table.word() + " " + address + " " + Arrays.toString(values) + "]";
  }
}
