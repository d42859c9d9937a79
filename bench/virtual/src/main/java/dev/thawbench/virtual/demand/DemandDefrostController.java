package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.ControllerFirmware;
import dev.thawbench.virtual.firmware.Identity;
import dev.thawbench.virtual.firmware.OperatingMode;
import dev.thawbench.virtual.firmware.TerminalInputs;
import dev.thawbench.virtual.firmware.TerminalOutputs;
import java.util.EnumSet;
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

  private final DemandDefrostParameters parameters;
  private final Set<DemandDefrostFault> faults = EnumSet.noneOf(DemandDefrostFault.class);
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
  public OperatingMode mode() {
    return settings.mode();
  }

  @Override
  public void setMode(OperatingMode mode) {
    settings = settings.with(mode);
  }

  /** Puts a fault in, from the next tick. */
  public void inject(DemandDefrostFault fault) {
    faults.add(fault);
  }

  /** Takes a fault away, from the next tick. */
  public void heal(DemandDefrostFault fault) {
    faults.remove(fault);
  }

  /** Returns the data sheet. */
  public DemandDefrostParameters parameters() {
    return parameters;
  }
}
