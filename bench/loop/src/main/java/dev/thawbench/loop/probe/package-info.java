/**
 * What answers on a station, and what it says: every point read once, nothing driven. Belongs to
 * the caller's thread.
 */
package dev.thawbench.loop.probe;
