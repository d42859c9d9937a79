/**
 * The summary of many runs, of a night above all: what passed, what did not, what was not run, and
 * which requirement no scenario exercised; as a page, as text for a mail, and as JUnit XML. Pure
 * functions and one writer, no threads.
 */
package dev.thawbench.reports.night;
