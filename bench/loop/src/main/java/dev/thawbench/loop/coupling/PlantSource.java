package dev.thawbench.loop.coupling;

import dev.thawbench.plant.PlantOutput;
import java.util.function.DoubleUnaryOperator;

/**
 * The plant drives a stimulus.
 *
 * @param output what of the plant
 * @param toPoint from the output's value, in its own unit, to the point's, in the point's
 */
public record PlantSource(PlantOutput output, DoubleUnaryOperator toPoint) implements Coupling {}
