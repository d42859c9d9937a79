package dev.thawbench.virtual.demand;

import java.time.Duration;

/**
 * How the reversing valve is switched. A pilot-operated slide is moved by the pressure difference:
 * too little does not shift it, too much slams it. After a stop the difference fades within
 * seconds, so the valve follows the stop closely.
 *
 * @param valveDelay from the compressor stop to the valve
 * @param valveMaximumPressureDifferenceBar the valve waits while the pressure difference is above,
 *     bar
 * @param valveWaitLimit longest such wait after {@code valveDelay}
 * @param restartDelay from the valve to the compressor start in defrost
 * @param dripTime from the valve to the compressor start after defrost, while melt water drains
 */
public record ChangeoverParameters(
    Duration valveDelay,
    double valveMaximumPressureDifferenceBar,
    Duration valveWaitLimit,
    Duration restartDelay,
    Duration dripTime) {

  /** Returns the values that the controller leaves the factory with. */
  public static ChangeoverParameters standard() {
    return new ChangeoverParameters(
        Duration.ofSeconds(8),
        14.0,
        Duration.ofSeconds(30),
        Duration.ofSeconds(25),
        Duration.ofSeconds(30));
  }
}
