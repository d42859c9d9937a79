package dev.thawbench.loop.coupling;

import dev.thawbench.plant.PlantInput;
import java.util.function.DoubleUnaryOperator;

/**
 * A response drives the plant.
 *
 * @param input what of the plant; it {@linkplain PlantInput#isCommand() is a command}
 * @param toPlant from the point's value, in its unit, to the input's, in the input's; NaN where the
 *     point's value is not known or none that the plant knows
 */
public record PlantCommand(PlantInput input, DoubleUnaryOperator toPlant) implements Coupling {}
