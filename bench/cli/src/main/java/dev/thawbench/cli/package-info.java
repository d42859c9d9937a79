/** To be built. */
package dev.thawbench.cli;
