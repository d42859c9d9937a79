/**
 * The devices of an open station: blocks that are read, blocks that are written, and how often a
 * device may fail before the run is given up.
 *
 * <p>Everything here belongs to the loop thread; links have threads of their own behind the
 * drivers.
 */
package dev.thawbench.loop.device;
