/**
 * The refrigerant circuit: compressor, expansion valve, reversing valve, and how they move heat
 * between two saturation temperatures. It knows no coil and no water; its owner gives it their
 * temperatures. No thread.
 */
package dev.thawbench.plant.circuit;
