/**
 * The page of one run: plain values for the templates in {@code src/main/jte}, which hold the
 * markup and nothing else. Public types here are public for the compiled templates alone. No
 * threads.
 */
package dev.thawbench.reports.html;
