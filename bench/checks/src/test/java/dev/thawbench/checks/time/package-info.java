/** What samples let one know, piece by piece: each bound open or closed as it is written. */
package dev.thawbench.checks.time;
