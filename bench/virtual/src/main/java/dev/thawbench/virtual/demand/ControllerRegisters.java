package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.firmware.Register.NOT_THERE;
import static dev.thawbench.virtual.firmware.RegisterTable.INPUT_REGISTER;
import static dev.thawbench.virtual.firmware.RegisterType.INT16;
import static dev.thawbench.virtual.firmware.RegisterType.UINT16;
import static dev.thawbench.virtual.firmware.RegisterType.UINT32;

import dev.thawbench.virtual.firmware.FirmwareValue;
import dev.thawbench.virtual.firmware.Register;
import dev.thawbench.virtual.firmware.RegisterType;
import dev.thawbench.virtual.firmware.TerminalOutputs;
import dev.thawbench.virtual.firmware.ValvePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/** What the controller tells over its bus: input registers from 0. */
final class ControllerRegisters {

  private final DemandDefrostController controller;
  private final List<FirmwareValue> values = new ArrayList<>();
  private int next;

  private ControllerRegisters(DemandDefrostController controller) {
    this.controller = controller;
  }

  static List<FirmwareValue> of(DemandDefrostController controller) {
    ControllerRegisters registers = new ControllerRegisters(controller);
    registers.identity();
    registers.state();
    registers.temperatures();
    registers.frost();
    return List.copyOf(registers.values);
  }

  private void identity() {
    add("model", UINT16, 1, "", "4711", () -> controller.identity().modelNumber());
    add(
        "firmware version",
        UINT16,
        1,
        "",
        "major x 10,000 + minor x 100 + patch",
        () -> controller.identity().firmwareNumber());
    add("serial number", UINT32, 1, "", "", () -> controller.identity().serialNumber());
  }

  private void state() {
    add(
        "operating state",
        UINT16,
        1,
        "",
        "0 off, 1 standby, 2 heating, 3 cooling, 4 defrost entry, 5 defrost dwell, 6 melt,"
            + " 7 defrost exit, 8 drip, 9 locked out",
        of(program -> program.state().ordinal(), 0));
    add(
        "status word",
        UINT16,
        1,
        "",
        "bit 0 compressor, 1 defrost, 2 outdoor fan, 3 pump, 4 reversing valve in defrost position,"
            + " 5 auxiliary heat, 6 alarm",
        this::statusWord);
    add(
        "alarm word",
        UINT16,
        1,
        "",
        "bit 0 coil sensor, 1 outdoor air sensor, 2 supply sensor, 3 return sensor, 4 discharge sensor,"
            + " 5 low pressure sensor, 6 high pressure sensor, 7 coil sensor implausible,"
            + " 8 high pressure, 9 low pressure, 10 discharge temperature, 11 locked out,"
            + " 12 defrost timed out",
        of(program -> program.alarms().stream().mapToInt(Alarm::bit).sum(), 0));
    add(
        "reported compressor speed",
        UINT16,
        0.1,
        "Hz",
        "speed command",
        () -> controller.outputs().compressorSpeedHz());
  }

  private double statusWord() {
    TerminalOutputs outputs = controller.outputs();
    boolean[] bits = {
      outputs.compressorSpeedHz() > 0,
      controller.reportsDefrost(),
      outputs.outdoorFanPercent() > 0,
      outputs.pumpPercent() > 0,
      outputs.reversingValve() == ValvePosition.COOLING,
      outputs.auxiliaryHeat(),
      outputs.alarm()
    };
    int word = 0;
    for (int i = 0; i < bits.length; i++) {
      word |= bits[i] ? 1 << i : 0;
    }
    return word;
  }

  private void temperatures() {
    sensor("reported coil temperature", 0.1, "°C", sensors -> sensors.coil);
    sensor("reported outdoor air temperature", 0.1, "°C", sensors -> sensors.outdoorAir);
    sensor("reported supply temperature", 0.1, "°C", sensors -> sensors.supply);
    sensor("reported return temperature", 0.1, "°C", sensors -> sensors.back);
    sensor("reported discharge temperature", 0.1, "°C", sensors -> sensors.discharge);
    sensor("reported low pressure", 0.01, "bar", sensors -> sensors.lowPressure);
    sensor("reported high pressure", 0.01, "bar", sensors -> sensors.highPressure);
  }

  private void sensor(
      String name, double scale, String unit, Function<Sensors, SensorChannel> channel) {
    Function<Program, Double> reading =
        program -> {
          SensorChannel sensor = channel.apply(program.sensors());
          return sensor.valid() ? sensor.value() : NOT_THERE;
        };
    add(name, INT16, scale, unit, "0x8000 where there is none", of(reading, NOT_THERE));
  }

  private void frost() {
    add(
        "cold run time",
        UINT16,
        1,
        "s",
        "compressor run time with the coil cold, summed since the last defrost end",
        of(program -> program.frost().coldRun().seconds(), 0));
    add(
        "coil difference",
        INT16,
        0.1,
        "K",
        "outdoor air less coil, smoothed; 0x8000 where there is none",
        of(program -> program.frost().differenceK(), NOT_THERE));
    add(
        "clean difference",
        INT16,
        0.1,
        "K",
        "learned clean value; 0x8000 before it was learned",
        of(program -> program.frost().learnedCleanDifferenceK(), NOT_THERE));
    add(
        "defrosts",
        UINT16,
        1,
        "",
        "defrosts begun since power-up",
        of(program -> program.sequence().count(), 0));
    add(
        "last defrost duration",
        UINT16,
        1,
        "s",
        "from valve to valve",
        of(program -> program.sequence().lastDuration().toSeconds(), 0));
    add(
        "last defrost cause",
        UINT16,
        1,
        "",
        "0 none, 1 demand, 2 interval, 3 fallback, 4 blind",
        of(program -> program.sequence().cause().ordinal(), 0));
    add(
        "last defrost end",
        UINT16,
        1,
        "",
        "0 none, 1 temperature, 2 time, 3 fixed time, 4 high pressure, 5 cold water, 6 trip, 7 mode",
        of(program -> program.sequence().end().ordinal(), 0));
    add(
        "time since power-up",
        UINT32,
        1,
        "s",
        "",
        of(program -> program.guard().sincePowerUp().seconds(), 0));
  }

  private DoubleSupplier of(Function<Program, ? extends Number> value, double withoutMains) {
    return () -> {
      Program program = controller.program();
      return program == null ? withoutMains : value.apply(program).doubleValue();
    };
  }

  private void add(
      String name,
      RegisterType type,
      double scale,
      String unit,
      String meaning,
      DoubleSupplier value) {
    Register register = new Register(INPUT_REGISTER, next, name, type, scale, unit, meaning);
    values.add(new FirmwareValue(register, value));
    next = register.endAddress();
  }
}
