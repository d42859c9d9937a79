/**
 * What every virtual controller is made of, whatever its family: terminals, modes, a clock in fixed
 * ticks, deliberate faults. Pure computation: no link, no thread, no wall clock, so that the same
 * inputs give the same outputs, bit by bit.
 */
package dev.thawbench.virtual.firmware;
