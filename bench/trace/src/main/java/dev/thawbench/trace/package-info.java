/**
 * What a run recorded: signals with units, and samples with the windows in which they were
 * acquired.
 *
 * <p>Not here: what the values mean for a requirement (checks), and where a run folder lies (run).
 * Nothing in this package starts a thread; a {@link dev.thawbench.trace.ScanRow} belongs to the
 * thread that fills it.
 */
package dev.thawbench.trace;
