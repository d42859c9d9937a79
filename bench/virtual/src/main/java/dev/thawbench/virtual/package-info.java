/** To be built. */
package dev.thawbench.virtual;
