package dev.thawbench.virtual.demand;

import java.time.Duration;

/**
 * What the compressor is spared and how it is driven.
 *
 * @param powerUpDelay from mains on to the first start
 * @param antiShortCycleTime shortest stop outside a changeover
 * @param minimumOnTime shortest run that a satisfied thermostat can end
 * @param maximumStartsPerHour starts outside changeovers in any 60 min
 * @param minimumSpeedHz lowest running speed, Hz
 * @param maximumSpeedHz highest speed in heating and cooling, Hz
 * @param startSpeedHz speed of the first {@code startTime} of a run, Hz
 * @param startTime see {@code startSpeedHz}
 * @param defrostSpeedHz speed in defrost, Hz
 * @param speedRampHzPerS fastest change of the speed command outside starts and stops, Hz/s
 */
public record CompressorParameters(
    Duration powerUpDelay,
    Duration antiShortCycleTime,
    Duration minimumOnTime,
    int maximumStartsPerHour,
    double minimumSpeedHz,
    double maximumSpeedHz,
    double startSpeedHz,
    Duration startTime,
    double defrostSpeedHz,
    double speedRampHzPerS) {

  /** Returns the values that the controller leaves the factory with. */
  public static CompressorParameters standard() {
    return new CompressorParameters(
        Duration.ofMinutes(3),
        Duration.ofMinutes(3),
        Duration.ofMinutes(2),
        6,
        25,
        60,
        40,
        Duration.ofSeconds(30),
        70,
        1.0);
  }
}
