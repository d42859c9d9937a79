package dev.thawbench.virtual.demand;

import java.time.Duration;

/**
 * Control of the supply temperature: proportional and integral action on the compressor's speed,
 * stop and start by differences to the setpoint at the lowest speed.
 *
 * @param heatingSetpointC setpoint out of the factory, °C
 * @param coolingSetpointC setpoint out of the factory, °C
 * @param proportionalHzPerK proportional action, Hz/K
 * @param integralTime integral (reset) time
 * @param stopDifferenceK beyond the setpoint by which the compressor stops, K
 * @param startDifferenceK short of the setpoint by which it starts again, K
 * @param pumpRunOn from the compressor stop to the pump stop where nothing is called for
 * @param frostProtectionTempC water temperature below which the pump runs whatever the mode, °C
 * @param auxiliaryHeatTempC supply temperature below which the auxiliary heater helps in defrost,
 *     °C
 * @param minimumCoolingSupplyTempC supply temperature at which cooling stops to save the plate from
 *     freezing, °C
 * @param minimumCoolingOutdoorTempC outdoor air temperature below which there is no cooling, °C
 */
public record WaterParameters(
    double heatingSetpointC,
    double coolingSetpointC,
    double proportionalHzPerK,
    Duration integralTime,
    double stopDifferenceK,
    double startDifferenceK,
    Duration pumpRunOn,
    double frostProtectionTempC,
    double auxiliaryHeatTempC,
    double minimumCoolingSupplyTempC,
    double minimumCoolingOutdoorTempC) {

  /** Lowest and highest heating setpoint that the controller takes, °C. */
  public static final double LOWEST_HEATING_SETPOINT_C = 20;

  /** See {@link #LOWEST_HEATING_SETPOINT_C}. */
  public static final double HIGHEST_HEATING_SETPOINT_C = 65;

  /** Lowest cooling setpoint that the controller takes, °C. */
  public static final double LOWEST_COOLING_SETPOINT_C = 7;

  /** Highest cooling setpoint that the controller takes, °C. */
  public static final double HIGHEST_COOLING_SETPOINT_C = 25;

  /** Returns the values that the controller leaves the factory with. */
  public static WaterParameters standard() {
    return new WaterParameters(
        45, 12, 5.0, Duration.ofMinutes(10), 3.0, 2.0, Duration.ofMinutes(1), 5.0, 15.0, 5.0, 10.0);
  }
}
