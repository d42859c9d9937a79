/**
 * What samples let one know, and when: conditions, events and phases in time, each with where it
 * must and where it may hold.
 *
 * <p>Everything here rests on <em>anchors</em>: stretches in which a state is known. Between two
 * anchors lies the window in which it changed, or a stretch in which it is unknown, with the
 * reason. Not here: limits and verdicts (engine). Nothing in this package starts a thread; a
 * network belongs to the thread that feeds it.
 */
package dev.thawbench.checks.time;
