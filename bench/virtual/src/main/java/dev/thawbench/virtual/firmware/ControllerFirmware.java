package dev.thawbench.virtual.firmware;

import java.util.List;
import java.util.Optional;

/**
 * The program of a virtual controller, stepped in fixed ticks. One implementation per family of
 * controllers.
 *
 * <p>Not thread-safe: one thread at a time calls it. Deterministic: outputs are a function of the
 * sequence of inputs and settings alone.
 */
public interface ControllerFirmware {

  /** Length of one tick of the firmware's clock, ms. */
  int TICK_MS = 100;

  /**
   * Runs the program for one tick.
   *
   * @param inputs what lies on the terminals during this tick
   */
  void tick(TerminalInputs inputs);

  /** Returns what the terminals answer since the last tick; everything off while mains is off. */
  TerminalOutputs outputs();

  /** Returns maker's data as on the type plate. */
  Identity identity();

  /** Returns whether the bus answers: some time after mains has come on. */
  boolean answers();

  /** Returns what the controller tells over its bus, in the order of the addresses. */
  List<FirmwareValue> values();

  /** Returns what a master may set, in the order of the addresses; kept through a power cut. */
  List<FirmwareSetting> settings();

  /** Returns the data sheet as it can be read over the bus, in the order of the addresses. */
  List<FirmwareValue> parameters();

  /** Returns the line that the last tick printed on the console, if it printed one. */
  Optional<String> printed();

  /** Returns what the console answers to a line; nothing while it is dead. */
  Optional<String> console(String line);

  /**
   * Puts a fault in, from the next tick.
   *
   * @throws IllegalArgumentException where the fault is of another family of controllers
   */
  void inject(ControllerFault fault);

  /** Takes a fault away, from the next tick. */
  void heal(ControllerFault fault);
}
