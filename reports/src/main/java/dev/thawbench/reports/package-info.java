/** To be built. */
package dev.thawbench.reports;
