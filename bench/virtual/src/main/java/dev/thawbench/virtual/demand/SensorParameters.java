package dev.thawbench.virtual.demand;

import java.time.Duration;

/**
 * When a sensor is no longer believed.
 *
 * @param lowestTempC temperature below which a sensor's wire is taken to be broken, °C
 * @param highestTempC temperature above which its wires are taken to be joined, °C; the discharge
 *     sensor has {@code highestDischargeTempC}
 * @param highestDischargeTempC see above
 * @param highestPressureBar pressure above which a transducer is taken to be defective, bar
 *     absolute
 * @param failTime how long a sensor must be out of range before its alarm comes on
 * @param recoverTime how long it must be back before the alarm goes off
 * @param implausibleTime run time after which a coil that is not colder than the outdoor air by
 *     {@code implausibleDifferenceK} is not believed: its sensor has come off
 * @param implausibleDifferenceK see above, K
 */
public record SensorParameters(
    double lowestTempC,
    double highestTempC,
    double highestDischargeTempC,
    double highestPressureBar,
    Duration failTime,
    Duration recoverTime,
    Duration implausibleTime,
    double implausibleDifferenceK) {

  /** Returns the values that the controller leaves the factory with. */
  public static SensorParameters standard() {
    return new SensorParameters(
        -45,
        95,
        150,
        45,
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofMinutes(10),
        0.5);
  }
}
