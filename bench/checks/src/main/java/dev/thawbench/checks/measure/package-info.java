/**
 * Numbers of an occurrence: how much it was, its limit, and how far inside.
 *
 * <p>{@code Measure} is a duration against a bound; {@code Reading} a value against its {@code
 * ValueLimit}, which speaks of a {@code Measurand}. Both become a {@code Margin}, and {@code
 * Closeness} says which is near. {@code Texts} prints times and values. Not here: which limit an
 * occurrence has (answer, rule). No threads.
 */
package dev.thawbench.checks.measure;
