/** To be built. */
package dev.thawbench.trace;
