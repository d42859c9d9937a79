package dev.thawbench.drivers.plc4x;

import org.apache.plc4x.java.api.exceptions.PlcConnectionException;

/** Opens one connection after another to the same unit. */
interface Opener {
  /**
   * Opens a connection; takes no longer than the link's timeout.
   *
   * @param events told what becomes of it
   */
  Session open(SessionEvents events) throws PlcConnectionException;

  /** How much longer a request may wait for its turn on the wire, ns. */
  default long graceNanos() {
    return 0;
  }

  /** Ends the opener and what it owns; returns at once. */
  void close();
}
