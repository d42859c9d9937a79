/**
 * A night: the scripts of a plan, one after another on one station in the time there is, with a
 * summary for the morning; and the units by which systemd starts it.
 *
 * <p>Not here: what one run does (scenarios), what the summary looks like (reports). All on the
 * caller's thread; a stop request may come from any.
 */
package dev.thawbench.campaign.night;
