/**
 * Judges requirements over samples, live or from a recorded trace, with the same code.
 *
 * <p>A {@link dev.thawbench.checks.engine.Judge} feeds its network and lets the rules go along,
 * which {@code Rules} made of the requirements; {@link dev.thawbench.checks.engine.Watch} asks a
 * condition now, {@link dev.thawbench.checks.engine.Decidability} says before a run what cannot be
 * decided. This is the door: nobody outside of this module uses the packages of rules, answers,
 * findings and measures behind it. Not here: words and files. Nothing here starts a thread; a judge
 * belongs to the thread that feeds it.
 */
package dev.thawbench.checks.engine;
