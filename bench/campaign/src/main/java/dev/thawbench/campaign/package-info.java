/** To be built. */
package dev.thawbench.campaign;
