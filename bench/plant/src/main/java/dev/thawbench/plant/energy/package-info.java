/** Where electricity and heat went. Sums only; no thread. */
package dev.thawbench.plant.energy;
