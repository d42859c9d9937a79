package dev.thawbench.loop.station;

import dev.thawbench.config.Place;

/**
 * A value that a station gives a stimulus: at the start of every run, or as a step to its safe
 * state.
 *
 * @param signal the stimulus
 * @param value in the signal's unit, or the index of a state
 * @param text as written in the station
 * @param place where the station says so
 */
public record StimulusValue(String signal, double value, String text, Place place) {}
