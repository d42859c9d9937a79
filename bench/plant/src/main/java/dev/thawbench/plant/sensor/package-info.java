/**
 * Sensors and switches: what a quantity of the plant looks like at a controller's terminals. They
 * know quantities, no heat pump. No thread.
 */
package dev.thawbench.plant.sensor;
