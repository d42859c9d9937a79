/** The record of a run as JUnit XML, for build servers. Pure functions, no threads. */
package dev.thawbench.reports.junit;
