package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.ControllerFault;
import dev.thawbench.virtual.firmware.ControllerFirmware;
import dev.thawbench.virtual.firmware.FirmwareSetting;
import dev.thawbench.virtual.firmware.FirmwareValue;
import dev.thawbench.virtual.firmware.Identity;
import dev.thawbench.virtual.firmware.OperatingMode;
import dev.thawbench.virtual.firmware.TerminalInputs;
import dev.thawbench.virtual.firmware.TerminalOutputs;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A demand-defrost controller of an air-to-water heat pump with a variable-speed compressor. It
 * starts a defrost when the outdoor coil is colder against the outdoor air than it was when clean
 * and enough run time has been summed, stops the compressor for both changeovers and ends the
 * defrost by coil temperature or maximum time.
 *
 * <p>Not thread-safe.
 */
public final class DemandDefrostController implements ControllerFirmware {

  private static final Identity IDENTITY =
      new Identity("Thawbench", "Virtual demand defrost", 4711, "1.4.2", 20_260_001);

  private static final Duration BOOT_TIME = Duration.ofSeconds(2);

  private final DemandDefrostParameters parameters;
  private final List<FirmwareValue> values;
  private final List<FirmwareSetting> settingRegisters;
  private final Set<DemandDefrostFault> faults = EnumSet.noneOf(DemandDefrostFault.class);
  private final DemandDefrostConsole console = new DemandDefrostConsole(this);
  private Settings settings;
  private Program program;
  private TerminalOutputs outputs = TerminalOutputs.DEAD;

  /** Builds a healthy controller as it leaves the factory: mode off. */
  public DemandDefrostController(DemandDefrostParameters parameters) {
    this.parameters = parameters;
    settings =
        new Settings(
            OperatingMode.OFF,
            parameters.water().heatingSetpointC(),
            parameters.water().coolingSetpointC());
    values = ControllerRegisters.of(this);
    settingRegisters = SettingRegisters.of(this);
  }

  @Override
  public void tick(TerminalInputs inputs) {
    if (!inputs.mainsOn()) {
      program = null;
      outputs = TerminalOutputs.DEAD;
      return;
    }
    if (program == null) {
      program = new Program(parameters, faults);
    }
    program.tick(inputs, settings);
    outputs = program.outputs();
  }

  @Override
  public TerminalOutputs outputs() {
    return outputs;
  }

  @Override
  public Identity identity() {
    return IDENTITY;
  }

  @Override
  public boolean answers() {
    return program != null && program.guard().sincePowerUp().atLeast(BOOT_TIME);
  }

  @Override
  public List<FirmwareValue> values() {
    return values;
  }

  @Override
  public List<FirmwareSetting> settings() {
    return settingRegisters;
  }

  @Override
  public List<FirmwareValue> parameters() {
    return ParameterRegisters.of(parameters);
  }

  @Override
  public Optional<String> printed() {
    return console.printed();
  }

  @Override
  public Optional<String> console(String line) {
    return console.answer(line);
  }

  /** Returns the mode that was last ordered; kept through a power cut. */
  public OperatingMode mode() {
    return settings.mode();
  }

  /** Orders a mode; it takes effect with the next tick. */
  public void setMode(OperatingMode mode) {
    settings = settings.with(mode);
  }

  /** Returns the supply temperature wanted in heating, °C. */
  public double heatingSetpointC() {
    return settings.heatingSetpointC();
  }

  /** Sets the supply temperature wanted in heating, °C; kept through a power cut. */
  public void setHeatingSetpointC(double tempC) {
    settings = settings.withHeatingSetpoint(tempC);
  }

  /** Returns the supply temperature wanted in cooling, °C. */
  public double coolingSetpointC() {
    return settings.coolingSetpointC();
  }

  /** Sets the supply temperature wanted in cooling, °C; kept through a power cut. */
  public void setCoolingSetpointC(double tempC) {
    settings = settings.withCoolingSetpoint(tempC);
  }

  /** Returns what the controller says of a defrost in its status word. */
  public boolean reportsDefrost() {
    return program != null && program.report().defrost();
  }

  /** The running program; null without mains. */
  Program program() {
    return program;
  }

  @Override
  public void inject(ControllerFault fault) {
    if (!(fault instanceof DemandDefrostFault own)) {
      throw new IllegalArgumentException(
          "fault '" + fault.id() + "' is none of the demand-defrost controller");
    }
    faults.add(own);
  }

  @Override
  public void heal(ControllerFault fault) {
    faults.remove(fault);
  }
}
