/**
 * Finds scripts by path, folder, name and tag.
 *
 * <p>Not here: what a script says (script). Stateless, no threads.
 */
package dev.thawbench.scenarios.library;
