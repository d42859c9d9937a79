/**
 * The {@code thawbench} command: arguments in, exit codes out; logging, signals, progress on the
 * console.
 *
 * <p>Not here: anything that a library user would need. The main thread runs; signals set a stop
 * request and wait for it.
 */
package dev.thawbench.cli;
