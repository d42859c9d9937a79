/**
 * Lets the JUnit Platform run scenarios: as scripts through a test engine, as Java through an
 * extension of JUnit Jupiter.
 *
 * <p>A thin adapter: what runs, is judged and is recorded is what the command runs, judges and
 * records. Runs on the thread of the platform.
 */
package dev.thawbench.scenarios.junit;
