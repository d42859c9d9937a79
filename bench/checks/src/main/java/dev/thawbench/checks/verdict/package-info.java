/**
 * What the engine says: verdicts, reasons and occurrences. Plain values without behaviour of the
 * engine, so that records and reports read them without knowing how they came about. No threads.
 */
package dev.thawbench.checks.verdict;
