/** To be built. */
package dev.thawbench.run;
