/** To be built. */
package dev.thawbench.drivers;
