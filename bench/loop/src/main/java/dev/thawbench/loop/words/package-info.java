/**
 * The words that sentences may use on a station: its signals, its profile's phases, events and
 * parameters. No threads.
 */
package dev.thawbench.loop.words;
