package dev.thawbench.loop.station;

/**
 * A value that a station gives a stimulus: at the start of every run, or as a step to its safe
 * state.
 *
 * @param wire the stimulus
 * @param value in the signal's unit, or the index of a state
 * @param text as written in the station
 */
public record StimulusValue(Wire wire, double value, String text) {
  /** Name of the stimulus. */
  public String signal() {
    return wire.signal();
  }
}
