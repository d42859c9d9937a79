/**
 * The outdoor exchanger: fan and air flow, frost on three segments of a fin coil, melt water and
 * drain pan, or a plate heat exchanger in brine. It knows the refrigerant only as a saturation
 * temperature. No thread.
 */
package dev.thawbench.plant.coil;
