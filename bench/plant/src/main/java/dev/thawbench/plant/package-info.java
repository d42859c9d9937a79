/**
 * The emulated heat pump: refrigerant circuit, frosting outdoor coil, water, room and sensors, as
 * one deterministic model that is stepped from outside.
 *
 * <p>It is no controller: it knows no modes, timers or limits of a controller, and reads no files.
 * It starts no thread; an instance belongs to the one thread that steps it.
 */
package dev.thawbench.plant;
