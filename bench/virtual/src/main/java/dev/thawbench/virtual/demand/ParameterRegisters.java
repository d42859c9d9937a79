package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.firmware.RegisterTable.HOLDING_REGISTER;
import static dev.thawbench.virtual.firmware.RegisterType.INT16;
import static dev.thawbench.virtual.firmware.RegisterType.UINT16;

import dev.thawbench.virtual.firmware.FirmwareValue;
import dev.thawbench.virtual.firmware.Register;
import dev.thawbench.virtual.firmware.RegisterType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The data sheet as it is read over the bus: holding registers from 100, read only. */
final class ParameterRegisters {

  private static final int FIRST = 100;

  private final List<FirmwareValue> values = new ArrayList<>();

  private ParameterRegisters() {}

  static List<FirmwareValue> of(DemandDefrostParameters parameters) {
    ParameterRegisters registers = new ParameterRegisters();
    DefrostParameters defrost = parameters.defrost();
    registers.time("minimum run time", defrost.minimumRunTime());
    registers.time("defrost interval", defrost.defrostInterval());
    registers.add("demand difference", 0.1, "K", defrost.demandDifferenceK());
    registers.time("demand hold time", defrost.demandHoldTime());
    registers.time("calibration time", defrost.calibrationTime());
    registers.add("termination temperature", 0.1, "°C", defrost.terminationTempC());
    registers.time("maximum defrost time", defrost.maximumDefrostTime());
    registers.time("fallback interval", defrost.fallbackInterval());
    registers.time("blind interval", defrost.blindInterval());
    registers.time("blind defrost time", defrost.blindDefrostTime());
    ChangeoverParameters changeover = parameters.changeover();
    registers.time("valve delay", changeover.valveDelay());
    registers.time("restart delay", changeover.restartDelay());
    registers.time("drip time", changeover.dripTime());
    CompressorParameters compressor = parameters.compressor();
    registers.time("power-up delay", compressor.powerUpDelay());
    registers.time("anti-short-cycle time", compressor.antiShortCycleTime());
    registers.time("minimum on time", compressor.minimumOnTime());
    registers.add("maximum starts per hour", 1, "", compressor.maximumStartsPerHour());
    registers.add("minimum speed", 0.1, "Hz", compressor.minimumSpeedHz());
    registers.add("maximum speed", 0.1, "Hz", compressor.maximumSpeedHz());
    registers.add("defrost speed", 0.1, "Hz", compressor.defrostSpeedHz());
    return List.copyOf(registers.values);
  }

  private void time(String name, Duration duration) {
    add(name, UINT16, 1, "s", duration.toMillis() / 1000.0);
  }

  private void add(String name, double scale, String unit, double value) {
    add(name, unit.equals("°C") ? INT16 : UINT16, scale, unit, value);
  }

  private void add(String name, RegisterType type, double scale, String unit, double value) {
    Register register =
        new Register(HOLDING_REGISTER, FIRST + values.size(), name, type, scale, unit, "read only");
    values.add(new FirmwareValue(register, () -> value));
  }
}
