/** To be built. */
package dev.thawbench.scenarios;
