/**
 * Two traces side by side, in numbers: whether they are the same, and where and by how much they
 * differ. Not here: whether a difference matters (checks). Pure functions, no threads.
 */
package dev.thawbench.trace.compare;
