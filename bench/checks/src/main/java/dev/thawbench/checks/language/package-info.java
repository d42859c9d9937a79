/**
 * Reads sentences: the vocabulary of a station and a profile, and the reader that turns words into
 * the tree.
 *
 * <p>Not here: what a sentence means in time (engine). A {@link
 * dev.thawbench.checks.language.Vocabulary} does not change once built; reading keeps no state.
 */
package dev.thawbench.checks.language;
