package dev.thawbench.virtual.demand;

import java.time.Duration;

/**
 * When a defrost begins and ends, as in a data sheet. Orders of magnitude: ICM3000 (34 min, forced
 * after 6 h, 14 min), Lennox XP17 (30 to 34 min, time fallback of 45 min after a defrost that timed
 * out), Toshiba RAV (clean value learned 10 to 15 min after the start, 2.5 to 3 K).
 *
 * @param minimumRunTime compressor run time with the coil cold, summed since the last defrost end,
 *     before a defrost may begin
 * @param defrostInterval the same sum at which a defrost begins without demand
 * @param demandDifferenceK difference of outdoor air to coil over its clean value that demands a
 *     defrost, K
 * @param demandHoldTime how long the difference must stand
 * @param calibrationTime compressor run time after a defrost end or power-up at which the clean
 *     value is learned
 * @param settlingTime uninterrupted run time before the difference means anything
 * @param factoryCleanDifferenceK clean value before one was learned, and its upper bound until a
 *     defrost has ended by temperature, K
 * @param coldCoilTempC coil temperature below which run time counts and a demand is believed, °C
 * @param warmCoilTempC coil temperature above which for {@code warmCoilTime} the coil is taken to
 *     be free of frost, °C
 * @param warmCoilTime see {@code warmCoilTempC}
 * @param terminationTempC coil temperature that ends a defrost, °C
 * @param maximumDefrostTime longest defrost, from valve to valve
 * @param fallbackInterval run time with the coil cold between defrosts where no clean value or no
 *     outdoor air temperature is to be had
 * @param blindInterval run time between defrosts where there is no coil temperature
 * @param blindDefrostTime length of a defrost without a coil temperature, from valve to valve
 * @param blindOutdoorTempC outdoor air temperature below which defrosts without a coil temperature
 *     are made, °C
 * @param minimumSupplyTempC supply temperature below which a defrost is given up to save the water
 *     from freezing, °C
 * @param highPressureLimitBar discharge pressure at which a defrost is ended, bar absolute
 */
public record DefrostParameters(
    Duration minimumRunTime,
    Duration defrostInterval,
    double demandDifferenceK,
    Duration demandHoldTime,
    Duration calibrationTime,
    Duration settlingTime,
    double factoryCleanDifferenceK,
    double coldCoilTempC,
    double warmCoilTempC,
    Duration warmCoilTime,
    double terminationTempC,
    Duration maximumDefrostTime,
    Duration fallbackInterval,
    Duration blindInterval,
    Duration blindDefrostTime,
    double blindOutdoorTempC,
    double minimumSupplyTempC,
    double highPressureLimitBar) {

  /** Returns the values that the controller leaves the factory with. */
  public static DefrostParameters standard() {
    return new DefrostParameters(
        Duration.ofMinutes(35),
        Duration.ofMinutes(180),
        4.0,
        Duration.ofSeconds(30),
        Duration.ofMinutes(12),
        Duration.ofMinutes(5),
        6.0,
        -1.0,
        7.0,
        Duration.ofMinutes(5),
        15.0,
        Duration.ofMinutes(10),
        Duration.ofMinutes(45),
        Duration.ofMinutes(60),
        Duration.ofMinutes(5),
        5.0,
        8.0,
        22.0);
  }
}
