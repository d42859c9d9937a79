/**
 * Scenarios: the scripts that a bench runs. {@code script} reads them, {@code library} finds them,
 * {@code run} runs them, {@code junit} lets the JUnit Platform run them.
 *
 * <p>Nothing stands in this package itself. No threads.
 */
package dev.thawbench.scenarios;
