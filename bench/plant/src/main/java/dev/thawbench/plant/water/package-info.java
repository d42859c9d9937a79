/**
 * The side that is heated: plate heat exchanger or indoor coil, heating circuit with buffer, hot
 * water tank, room. It knows the refrigerant only as a saturation temperature. No thread.
 */
package dev.thawbench.plant.water;
