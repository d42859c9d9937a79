/** To be built. */
package dev.thawbench.loop;
