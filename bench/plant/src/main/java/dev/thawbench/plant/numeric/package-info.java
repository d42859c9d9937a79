/** Arithmetic that the submodels share. Pure; no thread. */
package dev.thawbench.plant.numeric;
