package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.Pending;

/** A request a link has taken, and who waits for it. */
record Exchange(ModbusRequest request, long takenNanos, Pending pending) {
  Exchange(ModbusRequest request, long takenNanos) {
    this(request, takenNanos, new Pending());
  }
}
