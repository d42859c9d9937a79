/** To be built. */
package dev.thawbench.plant;
