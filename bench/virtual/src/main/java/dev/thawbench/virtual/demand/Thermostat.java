package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.OperatingMode;

/** Compares the supply temperature with its setpoint. */
final class Thermostat {

  private final WaterParameters parameters;
  private double shortOfSetpointK;
  private boolean satisfied;
  private boolean calls;
  private boolean coolingAllowed;

  Thermostat(WaterParameters parameters) {
    this.parameters = parameters;
  }

  void tick(Settings settings, Sensors sensors) {
    if (!sensors.waterKnown()) {
      satisfied = true;
      calls = false;
      coolingAllowed = false;
      return;
    }
    shortOfSetpointK = shortOf(settings, sensors.supplyTempC());
    satisfied = shortOfSetpointK <= -parameters.stopDifferenceK();
    calls = shortOfSetpointK >= parameters.startDifferenceK();
    coolingAllowed =
        sensors.coldestWaterTempC() > parameters.minimumCoolingSupplyTempC()
            && sensors.outdoorAir.valid()
            && sensors.outdoorAir.value() >= parameters.minimumCoolingOutdoorTempC();
  }

  private static double shortOf(Settings settings, double supplyTempC) {
    return settings.mode() == OperatingMode.COOLING
        ? supplyTempC - settings.coolingSetpointC()
        : settings.heatingSetpointC() - supplyTempC;
  }

  /** How far the supply is from its setpoint on the side that wants the compressor, K. */
  double shortOfSetpointK() {
    return shortOfSetpointK;
  }

  /** Whether the supply is beyond its setpoint by the stop difference. */
  boolean satisfied() {
    return satisfied;
  }

  /** Whether the supply is short of its setpoint by the start difference. */
  boolean calls() {
    return calls;
  }

  /** Whether water and outdoor air are warm enough for cooling. */
  boolean coolingAllowed() {
    return coolingAllowed;
  }
}
