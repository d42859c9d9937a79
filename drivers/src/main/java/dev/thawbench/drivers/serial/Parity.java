package dev.thawbench.drivers.serial;

/** Parity of a serial line. */
public enum Parity {
  /** No parity bit. */
  NONE,
  /** Even: what Modbus RTU means by default. */
  EVEN,
  /** Odd. */
  ODD
}
