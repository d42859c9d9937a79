/**
 * Runs a scenario on a bench: given, steps, expect; and says what follows from it.
 *
 * <p>Not here: what a bench is (loop), and how a requirement is judged (checks). A run stays on the
 * thread that starts it; only a stop request comes from others.
 */
package dev.thawbench.scenarios.run;
