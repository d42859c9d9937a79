/**
 * Requirements as fluent Java: {@code assertThat(trace).every(defrost).lastsAtMost(minutes(10))}.
 *
 * <p>Builds the same trees as sentences do, and judges them with the same engine. Needs AssertJ on
 * the class path; nothing else in this module does. No thread starts here.
 */
package dev.thawbench.checks.assertj;
