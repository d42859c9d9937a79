/**
 * Judges requirements over samples, live or from a recorded trace, with the same code.
 *
 * <p>Not here: words and files. Nothing in this package starts a thread; a {@link
 * dev.thawbench.checks.engine.Judge} belongs to the thread that feeds it.
 */
package dev.thawbench.checks.engine;
