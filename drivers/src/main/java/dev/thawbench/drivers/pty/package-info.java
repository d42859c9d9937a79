/**
 * Pseudo-terminals on Linux: a serial line without a wire, for virtual devices and for tests. The
 * serving side sits on the master; a driver opens the other end by its path like any serial port.
 *
 * <p>What a pseudo-terminal does not have: parity and baud rate (with parity the first open works
 * and every later one fails), modem lines, noise, RS-485 direction. Elsewhere than on Linux there
 * are none, and {@link dev.thawbench.drivers.pty.PseudoTerminal#open} says so by being empty.
 *
 * <p>Owns no thread.
 */
package dev.thawbench.drivers.pty;
