/**
 * The Modbus protocol as bytes: PDUs, checksums and frames (Modbus Application Protocol V1.1b3;
 * Modbus over Serial Line V1.02). Pure functions and parsers; no thread, no input or output.
 */
package dev.thawbench.drivers.modbus;
