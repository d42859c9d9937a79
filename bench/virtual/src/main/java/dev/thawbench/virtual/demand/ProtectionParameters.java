package dev.thawbench.virtual.demand;

import java.time.Duration;

/**
 * What stops the compressor to save it. Pressures in bar absolute, for R290.
 *
 * @param highPressureStopBar discharge pressure that stops the compressor at once
 * @param lowPressureStopBar suction pressure that stops the compressor when it stands for {@code
 *     lowPressureTime}
 * @param defrostLowPressureStopBar the same in defrost, where the plate is the evaporator and the
 *     pressure dips
 * @param lowPressureTime see above
 * @param lowPressureBypass from a compressor start, when low pressure and its switch are not looked
 *     at (ICM3000: 90 s)
 * @param dischargeStopTempC discharge temperature that stops the compressor, °C
 * @param lockoutTime from a trip to the next start
 * @param tripsToLockout trips in one call that lock the unit until mains or mode is switched off
 *     (ICM3000: 3)
 */
public record ProtectionParameters(
    double highPressureStopBar,
    double lowPressureStopBar,
    double defrostLowPressureStopBar,
    Duration lowPressureTime,
    Duration lowPressureBypass,
    double dischargeStopTempC,
    Duration lockoutTime,
    int tripsToLockout) {

  /** Returns the values that the controller leaves the factory with. */
  public static ProtectionParameters standard() {
    return new ProtectionParameters(
        27.5,
        1.7,
        1.1,
        Duration.ofSeconds(20),
        Duration.ofSeconds(90),
        120,
        Duration.ofMinutes(5),
        3);
  }
}
