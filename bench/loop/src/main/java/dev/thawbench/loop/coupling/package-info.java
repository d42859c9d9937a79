/**
 * How a value of the plant and the value of a point stand for each other: units, positions by name,
 * off and on; and which names are the plant's own.
 *
 * <p>Pure functions; no threads, no plant that runs.
 */
package dev.thawbench.loop.coupling;
