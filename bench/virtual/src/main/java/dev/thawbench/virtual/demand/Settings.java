package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.OperatingMode;

/**
 * What a user has set; kept through a power cut.
 *
 * @param mode ordered mode
 * @param heatingSetpointC supply temperature wanted in heating, °C
 * @param coolingSetpointC supply temperature wanted in cooling, °C
 */
record Settings(OperatingMode mode, double heatingSetpointC, double coolingSetpointC) {

  Settings with(OperatingMode newMode) {
    return new Settings(newMode, heatingSetpointC, coolingSetpointC);
  }

  Settings withHeatingSetpoint(double tempC) {
    return new Settings(mode, tempC, coolingSetpointC);
  }

  Settings withCoolingSetpoint(double tempC) {
    return new Settings(mode, heatingSetpointC, tempC);
  }
}
