/**
 * The scan: a station's controller and I/O devices on one side, the plant on the other, one pass
 * after another.
 *
 * <p>{@link dev.thawbench.loop.Bench} is the door: opened on a station, begun from a state,
 * scanned, made safe, closed. One thread owns it, the loop thread; links have threads of their own
 * behind the drivers. Not here: scripts (scenarios), verdicts (checks), and what a virtual
 * controller is (virtual).
 */
package dev.thawbench.loop;
