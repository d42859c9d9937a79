/** Moist air at sea level pressure: saturation and humidity. Pure functions; no thread. */
package dev.thawbench.plant.air;
