/**
 * Reading of configuration files: YAML nodes that know their place, problems collected instead of
 * thrown one at a time, nearest known words.
 *
 * <p>Not here: what a station, a profile or a scenario is. No threads.
 */
package dev.thawbench.config;
