/** To be built. */
package dev.thawbench.config;
