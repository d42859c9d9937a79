package dev.thawbench.checks.tree;

import dev.thawbench.trace.Unit;

/**
 * A number that a controller's profile gives a name: {@code maximum defrost time: 10 min ± 2 %}.
 *
 * @param name words as they stand between braces in a sentence
 * @param value in {@code unit}
 * @param unit unit of value and of an absolute tolerance (of a temperature the tolerance is in K)
 * @param tolerance the product's tolerance
 */
public record Parameter(String name, double value, Unit unit, Tolerance tolerance) {}
