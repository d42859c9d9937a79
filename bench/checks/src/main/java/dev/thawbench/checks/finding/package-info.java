/**
 * What is said of the occurrences of one requirement: each a {@code Draft}, together its {@code
 * Findings}, which add up to the verdict; {@code Exemptions} take out what does not count, {@code
 * Approach} adds what came closest to a limit.
 *
 * <p>Not here: when an occurrence begins and what it takes (rule, answer). No threads; all belong
 * to the thread of their judge.
 */
package dev.thawbench.checks.finding;
