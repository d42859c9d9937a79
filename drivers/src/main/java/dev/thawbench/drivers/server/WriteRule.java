package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.Table;

/** Whether a device takes a value; asked for each entry before any is stored. */
@FunctionalInterface
public interface WriteRule {
  /**
   * Whether {@code value} may stand at {@code address}; if not the master gets exception 3.
   *
   * @param value 0 to 65535; of a coil 0 or 1
   */
  boolean takes(Table table, int address, int value);
}
