package dev.thawbench.plant.sensor;

import dev.thawbench.plant.parameter.PlantValueException;
import dev.thawbench.plant.state.StateTape;

/**
 * Pulses of a rate: flow meters (so many a litre) and fan tachos (so many a turn). It counts whole
 * pulses and loses none between steps.
 */
public final class PulseOutput {
  private static final double SECONDS_PER_MINUTE = 60;

  private final double pulsesPerUnit;
  private double pulses;

  /**
   * @param pulsesPerUnit pulses a litre or a turn, 0.001 to 10,000
   */
  public PulseOutput(double pulsesPerUnit) {
    this.pulsesPerUnit =
        PlantValueException.requireInRange("pulses per unit", pulsesPerUnit, 0.001, 10_000, "");
  }

  /** Adds the pulses of one step at a rate in units a minute: l/min or rpm. */
  public void run(double unitsPerMinute, double dtS) {
    pulses += Math.max(0, unitsPerMinute) * pulsesPerUnit * dtS / SECONDS_PER_MINUTE;
  }

  /** Whole pulses since the start. */
  public long count() {
    return (long) pulses;
  }

  /** Frequency of the pulses at a rate in units a minute, Hz. */
  public double frequencyHz(double unitsPerMinute) {
    return Math.max(0, unitsPerMinute) * pulsesPerUnit / SECONDS_PER_MINUTE;
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    pulses = tape.pass(pulses);
  }
}
