/**
 * Evidence: what passed on a link, kept in files, and how long replies took.
 *
 * <p>Owns no thread; logs write on the thread that moves the bytes, into a buffer. A log that
 * cannot be written goes quiet and says so when asked: a full disk must not end a run.
 */
package dev.thawbench.drivers.log;
