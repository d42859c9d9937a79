package dev.thawbench.virtual.served;

import static dev.thawbench.virtual.served.TerminalRegisters.ALARM;
import static dev.thawbench.virtual.served.TerminalRegisters.AUXILIARY_HEAT;
import static dev.thawbench.virtual.served.TerminalRegisters.CALL;
import static dev.thawbench.virtual.served.TerminalRegisters.CLOCK;
import static dev.thawbench.virtual.served.TerminalRegisters.CLOCK_REACHED;
import static dev.thawbench.virtual.served.TerminalRegisters.COIL;
import static dev.thawbench.virtual.served.TerminalRegisters.COMPRESSOR_SPEED;
import static dev.thawbench.virtual.served.TerminalRegisters.DISCHARGE;
import static dev.thawbench.virtual.served.TerminalRegisters.EXPANSION_VALVE;
import static dev.thawbench.virtual.served.TerminalRegisters.HIGH_PRESSURE;
import static dev.thawbench.virtual.served.TerminalRegisters.HIGH_PRESSURE_SWITCH;
import static dev.thawbench.virtual.served.TerminalRegisters.LOW_PRESSURE;
import static dev.thawbench.virtual.served.TerminalRegisters.LOW_PRESSURE_SWITCH;
import static dev.thawbench.virtual.served.TerminalRegisters.MAINS;
import static dev.thawbench.virtual.served.TerminalRegisters.OUTDOOR_AIR;
import static dev.thawbench.virtual.served.TerminalRegisters.OUTDOOR_FAN;
import static dev.thawbench.virtual.served.TerminalRegisters.PRESSURE_DIFFERENCE;
import static dev.thawbench.virtual.served.TerminalRegisters.PUMP;
import static dev.thawbench.virtual.served.TerminalRegisters.RETURN;
import static dev.thawbench.virtual.served.TerminalRegisters.REVERSING_VALVE;
import static dev.thawbench.virtual.served.TerminalRegisters.SUPPLY;

import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.server.RegisterMap;
import dev.thawbench.virtual.firmware.Register;
import dev.thawbench.virtual.firmware.TerminalInputs;
import dev.thawbench.virtual.firmware.TerminalOutputs;
import dev.thawbench.virtual.firmware.ValvePosition;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongConsumer;

/** The register image of the I/O module that is wired to the controller's terminals. */
public final class IoUnit {

  private static final double OPEN_BELOW_C = -50;
  private static final double SHORT_ABOVE_C = 160;
  private static final List<Register> CONTACTS =
      List.of(HIGH_PRESSURE_SWITCH, LOW_PRESSURE_SWITCH, CALL, MAINS);

  private final RegisterMap map = new RegisterMap();
  private final BitSet contacts = new BitSet();
  private final boolean lockStep;

  /**
   * Builds the image with a unit at rest on the terminals.
   *
   * @param lockStep whether the clock may be written
   * @param clockWritten called with the time in ms when it was, before the write is answered
   */
  public IoUnit(boolean lockStep, LongConsumer clockWritten) {
    this.lockStep = lockStep;
    TerminalRegisters.stimuli().forEach(register -> Image.define(map, register));
    TerminalRegisters.responses().forEach(register -> Image.define(map, register));
    CONTACTS.forEach(contact -> contacts.set(contact.address()));
    put(TerminalInputs.AT_REST);
    map.rule(this::takes);
    map.onWrite(
        write -> {
          if (write.touches(Table.HOLDING_REGISTERS, CLOCK.endAddress() - 1)) {
            clockWritten.accept(Math.round(Image.get(map, CLOCK) / CLOCK.scale()));
          }
        });
  }

  private boolean takes(Table table, int address, int value) {
    if (address >= CLOCK.address() && !lockStep) {
      return false;
    }
    return value <= 1 || !contacts.get(address);
  }

  private void put(TerminalInputs inputs) {
    Image.put(map, COIL, inputs.coilTempC());
    Image.put(map, OUTDOOR_AIR, inputs.outdoorAirTempC());
    Image.put(map, SUPPLY, inputs.supplyTempC());
    Image.put(map, RETURN, inputs.returnTempC());
    Image.put(map, DISCHARGE, inputs.dischargeTempC());
    Image.put(map, LOW_PRESSURE, inputs.lowPressureBar());
    Image.put(map, HIGH_PRESSURE, inputs.highPressureBar());
    Image.put(map, PRESSURE_DIFFERENCE, inputs.pressureDifferenceBar());
    Image.put(map, HIGH_PRESSURE_SWITCH, bit(inputs.highPressureSwitchClosed()));
    Image.put(map, LOW_PRESSURE_SWITCH, bit(inputs.lowPressureSwitchClosed()));
    Image.put(map, CALL, bit(inputs.callClosed()));
    Image.put(map, MAINS, bit(inputs.mainsOn()));
  }

  /** Returns what lies on the controller's terminals. */
  public TerminalInputs terminals() {
    return new TerminalInputs(
        on(MAINS),
        temperatureC(COIL),
        temperatureC(OUTDOOR_AIR),
        temperatureC(SUPPLY),
        temperatureC(RETURN),
        temperatureC(DISCHARGE),
        Image.get(map, LOW_PRESSURE),
        Image.get(map, HIGH_PRESSURE),
        Image.get(map, PRESSURE_DIFFERENCE),
        on(HIGH_PRESSURE_SWITCH),
        on(LOW_PRESSURE_SWITCH),
        on(CALL));
  }

  private double temperatureC(Register register) {
    double tempC = Image.get(map, register);
    if (tempC <= OPEN_BELOW_C) {
      return TerminalInputs.OPEN_CIRCUIT;
    }
    return tempC >= SHORT_ABOVE_C ? TerminalInputs.SHORT_CIRCUIT : tempC;
  }

  private boolean on(Register register) {
    return Image.get(map, register) != 0;
  }

  /** Tells what the controller drives, and the time that its clock has reached. */
  public void tell(TerminalOutputs outputs, long clockMillis) {
    Image.put(map, COMPRESSOR_SPEED, outputs.compressorSpeedHz());
    Image.put(map, OUTDOOR_FAN, outputs.outdoorFanPercent());
    Image.put(map, REVERSING_VALVE, bit(outputs.reversingValve() == ValvePosition.COOLING));
    Image.put(map, PUMP, outputs.pumpPercent());
    Image.put(map, EXPANSION_VALVE, outputs.expansionValvePercent());
    Image.put(map, AUXILIARY_HEAT, bit(outputs.auxiliaryHeat()));
    Image.put(map, ALARM, bit(outputs.alarm()));
    Image.put(map, CLOCK_REACHED, clockMillis * CLOCK_REACHED.scale());
  }

  private static int bit(boolean on) {
    return on ? 1 : 0;
  }

  /** Returns the image, for servers; its lock is the lab's. */
  public RegisterMap map() {
    return map;
  }
}
