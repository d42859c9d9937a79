/**
 * From a trace to lines that can be drawn: which signals share a picture, how few points show them,
 * and the picture without a script (SVG).
 *
 * <p>Not here: the page around it. Pure functions, no threads.
 */
package dev.thawbench.reports.plot;
