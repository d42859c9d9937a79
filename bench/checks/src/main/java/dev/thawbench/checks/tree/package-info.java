/**
 * What must hold, as an immutable tree that prints as its sentence.
 *
 * <p>Not here: how a sentence is read (language) and how it is judged (engine). Values only; safe
 * for use by any number of threads.
 */
package dev.thawbench.checks.tree;
