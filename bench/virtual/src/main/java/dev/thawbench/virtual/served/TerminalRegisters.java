package dev.thawbench.virtual.served;

import static dev.thawbench.virtual.firmware.RegisterTable.HOLDING_REGISTER;
import static dev.thawbench.virtual.firmware.RegisterTable.INPUT_REGISTER;
import static dev.thawbench.virtual.firmware.RegisterType.INT16;
import static dev.thawbench.virtual.firmware.RegisterType.UINT16;
import static dev.thawbench.virtual.firmware.RegisterType.UINT32;

import dev.thawbench.virtual.firmware.Register;
import java.util.List;

/**
 * Registers of the I/O module. Stimuli and clock lie side by side so that one write carries a scan,
 * responses side by side so that one read does.
 */
public final class TerminalRegisters {

  private static final String NTC =
      "NTC simulator; at or below -50 °C an open circuit, at or above 160 °C a short one";

  static final Register COIL = temperature(0, "coil temperature");
  static final Register OUTDOOR_AIR = temperature(1, "outdoor air temperature");
  static final Register SUPPLY = temperature(2, "supply temperature");
  static final Register RETURN = temperature(3, "return temperature");
  static final Register DISCHARGE = temperature(4, "discharge temperature");
  static final Register LOW_PRESSURE =
      stimulus(5, "low pressure", 0.001, "bar", "suction transducer, absolute");
  static final Register HIGH_PRESSURE =
      stimulus(6, "high pressure", 0.001, "bar", "discharge transducer, absolute");
  static final Register PRESSURE_DIFFERENCE =
      new Register(
          HOLDING_REGISTER,
          7,
          "pressure difference",
          INT16,
          0.001,
          "bar",
          "transducer across the reversing valve");
  static final Register HIGH_PRESSURE_SWITCH =
      stimulus(8, "high pressure switch", 1, "", "0 open, 1 closed");
  static final Register LOW_PRESSURE_SWITCH =
      stimulus(9, "low pressure switch", 1, "", "0 open, 1 closed");
  static final Register CALL =
      stimulus(10, "thermostat call", 1, "", "0 open, 1 closed: heat or cold is called for");
  static final Register MAINS = stimulus(11, "mains", 1, "", "0 off, 1 on");
  static final Register CLOCK =
      new Register(
          HOLDING_REGISTER,
          12,
          "clock",
          UINT32,
          0.001,
          "s",
          "lock-step: a write runs the controller up to this time before it is answered, at most 1 h at"
              + " once; a time before the present one sets the clock without running");

  static final Register COMPRESSOR_SPEED = response(0, "compressor speed", 0.1, "Hz", "command");
  static final Register OUTDOOR_FAN = response(1, "outdoor fan", 0.1, "%", "command");
  static final Register REVERSING_VALVE =
      response(2, "reversing valve", 1, "", "0 heating position, 1 defrost (cooling) position");
  static final Register PUMP = response(3, "pump", 0.1, "%", "command");
  static final Register EXPANSION_VALVE = response(4, "expansion valve", 0.1, "%", "opening");
  static final Register AUXILIARY_HEAT = response(5, "auxiliary heat", 1, "", "relay: 0 off, 1 on");
  static final Register ALARM = response(6, "alarm relay", 1, "", "relay: 0 off, 1 on");
  static final Register CLOCK_REACHED =
      new Register(
          INPUT_REGISTER, 7, "controller clock", UINT32, 0.001, "s", "time that was reached");

  private TerminalRegisters() {}

  private static Register temperature(int address, String name) {
    return new Register(HOLDING_REGISTER, address, name, INT16, 0.01, "°C", NTC);
  }

  private static Register stimulus(
      int address, String name, double scale, String unit, String meaning) {
    return new Register(HOLDING_REGISTER, address, name, UINT16, scale, unit, meaning);
  }

  private static Register response(
      int address, String name, double scale, String unit, String meaning) {
    return new Register(INPUT_REGISTER, address, name, UINT16, scale, unit, meaning);
  }

  /** Returns what the bench writes, in the order of the addresses, the clock last. */
  public static List<Register> stimuli() {
    return List.of(
        COIL,
        OUTDOOR_AIR,
        SUPPLY,
        RETURN,
        DISCHARGE,
        LOW_PRESSURE,
        HIGH_PRESSURE,
        PRESSURE_DIFFERENCE,
        HIGH_PRESSURE_SWITCH,
        LOW_PRESSURE_SWITCH,
        CALL,
        MAINS,
        CLOCK);
  }

  /** Returns what the bench reads, in the order of the addresses, the clock last. */
  public static List<Register> responses() {
    return List.of(
        COMPRESSOR_SPEED,
        OUTDOOR_FAN,
        REVERSING_VALVE,
        PUMP,
        EXPANSION_VALVE,
        AUXILIARY_HEAT,
        ALARM,
        CLOCK_REACHED);
  }
}
