package dev.thawbench.virtual.firmware;

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

  /** Returns the mode that was last ordered; kept through a power cut. */
  OperatingMode mode();

  /** Orders a mode; it takes effect with the next tick. */
  void setMode(OperatingMode mode);
}
