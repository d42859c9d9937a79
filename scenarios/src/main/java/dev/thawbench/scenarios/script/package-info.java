/**
 * The scenario language: what a script says, read from YAML with the place of each word.
 *
 * <p>Not here: whether a station knows a name, and how a step is carried out. Plain values, no
 * threads.
 */
package dev.thawbench.scenarios.script;
