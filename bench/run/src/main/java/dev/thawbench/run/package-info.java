/**
 * The record of a run: what stands in {@code run.json}, what is said of the run as a whole, the
 * exit code, the run folder, and how others follow a run and ask it to stop.
 *
 * <p>Not here: judging (checks), running (loop, scenarios), showing (reports). Starts no thread;
 * {@link dev.thawbench.run.StopRequest} alone is shared by threads.
 */
package dev.thawbench.run;
