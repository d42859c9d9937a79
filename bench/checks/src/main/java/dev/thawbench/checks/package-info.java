/** To be built. */
package dev.thawbench.checks;
