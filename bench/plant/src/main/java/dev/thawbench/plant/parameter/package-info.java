/**
 * What a particular heat pump is made of: named values with unit, cited range and source, refused
 * outside of it.
 *
 * <p>It reads no files: a loader fills {@link
 * dev.thawbench.plant.parameter.PlantParameters.Builder} by name. It starts no thread; everything
 * is immutable.
 */
package dev.thawbench.plant.parameter;
