/**
 * Many runs: suites of scripts on one station, with the virtual labs they need.
 *
 * <p>Runs follow one another on the caller's thread. Not here: what one run does (scenarios), and
 * what a shell sees (cli).
 */
package dev.thawbench.campaign;
