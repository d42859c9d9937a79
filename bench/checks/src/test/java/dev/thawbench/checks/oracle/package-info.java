/**
 * A slow and obvious evaluator of requirements over dense truth, to hold the engine against.
 *
 * <p>It shares no code with the engine: what it knows is the truth at every instant.
 */
package dev.thawbench.checks.oracle;
