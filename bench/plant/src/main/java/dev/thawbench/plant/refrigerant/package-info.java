/** Properties of the refrigerants that the plant may be filled with. Pure functions; no thread. */
package dev.thawbench.plant.refrigerant;
