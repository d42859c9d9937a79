/**
 * The plant inside the loop: read from its file, set by responses and scripts, read into stimuli.
 * Belongs to the loop thread.
 */
package dev.thawbench.loop.emulation;
