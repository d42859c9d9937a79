package dev.thawbench.loop.station;

import dev.thawbench.config.Place;

/**
 * One step to the safe state: a stimulus gets a value and is read back.
 *
 * @param signal the stimulus
 * @param value in the signal's unit, or the index of a state
 * @param text as written in the station
 * @param place where the station says so
 */
public record SafeValue(String signal, double value, String text, Place place) {}
