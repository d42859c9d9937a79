/**
 * Lines that carry bytes: serial ports by jSerialComm, raw TCP for serial device servers; and the
 * links that speak text over them, to consoles and SCPI instruments. The only package that knows
 * jSerialComm.
 *
 * <p>A text link owns one thread, {@code line <device>}, which alone reads and writes its port. A
 * byte line owns none: it belongs to the thread that uses it.
 *
 * <p>Not exercised by the project's own tests, for want of the hardware: parity other than none,
 * RS-485 direction by the kernel, flow control, Windows and macOS.
 */
package dev.thawbench.drivers.serial;
