/**
 * The master's side of a Modbus RTU line (Modbus over Serial Line V1.02): one request at a time,
 * the silence between frames, replies found by expected length and checksum.
 *
 * <p>A bus owns one thread, {@code rtu <place>}, which alone opens, reads and writes the line.
 */
package dev.thawbench.drivers.rtu;
