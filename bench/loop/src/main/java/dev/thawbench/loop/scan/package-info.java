/**
 * One scan after another: read responses, step the plant, write stimuli, advance the clock, fill
 * the row.
 *
 * <p>{@link dev.thawbench.loop.scan.StationBench} owns no thread; whoever calls it is the loop
 * thread. Nothing here sleeps but {@link dev.thawbench.loop.scan.Pace}, and nothing reads the wall
 * clock.
 */
package dev.thawbench.loop.scan;
