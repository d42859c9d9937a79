/**
 * Points: what the registers of a device mean, how they are read together, and what may be written.
 *
 * <p>Pure values and functions; no thread, no input or output. Reading profiles from files is not
 * done here, nor is anything sent.
 */
package dev.thawbench.drivers.point;
