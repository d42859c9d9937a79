/**
 * Runs on what there is: suites of scripts on one station, with the virtual labs they need, and
 * recorded runs judged again.
 *
 * <p>Runs follow one another on the caller's thread. Not here: what one run does (scenarios), and
 * what a shell sees (cli).
 */
package dev.thawbench.campaign;
