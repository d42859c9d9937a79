/**
 * Frames of Modbus RTU as bytes: unit, PDU and checksum (Modbus over Serial Line V1.02). Pure
 * functions; no thread, no input or output. What a PDU says is read where it is needed: requests in
 * the link package, replies by PLC4X and in {@code plc4x}, serving in {@code server}.
 */
package dev.thawbench.drivers.modbus;
