package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.firmware.RegisterTable.HOLDING_REGISTER;
import static dev.thawbench.virtual.firmware.RegisterType.INT16;
import static dev.thawbench.virtual.firmware.RegisterType.UINT16;

import dev.thawbench.virtual.firmware.FirmwareSetting;
import dev.thawbench.virtual.firmware.OperatingMode;
import dev.thawbench.virtual.firmware.Register;
import java.util.List;

/** What a master may set: holding registers from 0. */
final class SettingRegisters {

  private static final Register MODE =
      new Register(HOLDING_REGISTER, 0, "mode", UINT16, 1, "", "0 off, 1 heating, 2 cooling");
  private static final Register HEATING =
      new Register(
          HOLDING_REGISTER,
          1,
          "setpoint",
          INT16,
          0.1,
          "°C",
          "supply temperature wanted in heating");
  private static final Register COOLING =
      new Register(
          HOLDING_REGISTER,
          2,
          "cooling setpoint",
          INT16,
          0.1,
          "°C",
          "supply temperature wanted in cooling");

  private SettingRegisters() {}

  static List<FirmwareSetting> of(DemandDefrostController controller) {
    return List.of(
        new FirmwareSetting(
            MODE,
            0,
            OperatingMode.values().length - 1,
            () -> controller.mode().code(),
            code -> controller.setMode(OperatingMode.of((int) code).orElseThrow())),
        new FirmwareSetting(
            HEATING,
            WaterParameters.LOWEST_HEATING_SETPOINT_C,
            WaterParameters.HIGHEST_HEATING_SETPOINT_C,
            controller::heatingSetpointC,
            controller::setHeatingSetpointC),
        new FirmwareSetting(
            COOLING,
            WaterParameters.LOWEST_COOLING_SETPOINT_C,
            WaterParameters.HIGHEST_COOLING_SETPOINT_C,
            controller::coolingSetpointC,
            controller::setCoolingSetpointC));
  }
}
