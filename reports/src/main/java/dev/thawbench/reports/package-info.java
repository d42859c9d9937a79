/**
 * What people and build servers read of a run: {@code report.html} and {@code junit.xml}, made from
 * what lies in its folder, and the summary of many runs.
 *
 * <p>Not here: judging. A report says what the record says, in words and pictures. No threads.
 */
package dev.thawbench.reports;
