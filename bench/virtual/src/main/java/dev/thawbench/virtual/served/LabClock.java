package dev.thawbench.virtual.served;

import dev.thawbench.virtual.firmware.ControllerFirmware;
import dev.thawbench.virtual.firmware.TerminalInputs;
import java.util.function.Consumer;

/**
 * Runs the controller's program tick by tick up to a time, its terminals at both ends. Called under
 * the I/O module's map lock.
 */
public final class LabClock {

  /** Longest time that one call runs, ms: a wild clock write must not run for minutes. */
  public static final long LONGEST_RUN_MS = 3_600_000;

  private final ControllerFirmware firmware;
  private final ControllerUnit controller;
  private final Consumer<String> console;
  private long millis;

  /**
   * Builds the clock of {@code firmware}, standing at 0.
   *
   * @param console where the firmware prints
   */
  public LabClock(
      ControllerFirmware firmware, ControllerUnit controller, Consumer<String> console) {
    this.firmware = firmware;
    this.controller = controller;
    this.console = console;
  }

  /**
   * Runs the program up to {@code toMillis} with what lies on {@code io}'s terminals, and tells
   * what it answers. A time before the present one sets the clock and runs nothing: a bench that
   * begins anew counts from 0 again.
   */
  public void runTo(long toMillis, IoUnit io) {
    controller.takeOrders();
    if (toMillis < millis) {
      millis = toMillis;
    } else {
      long until = Math.min(toMillis, millis + LONGEST_RUN_MS);
      long ticks = until / ControllerFirmware.TICK_MS - millis / ControllerFirmware.TICK_MS;
      TerminalInputs inputs = io.terminals();
      for (long i = 0; i < ticks; i++) {
        firmware.tick(inputs);
        firmware.printed().ifPresent(console);
      }
      millis = until;
    }
    io.tell(firmware.outputs(), millis);
    controller.tellValues();
  }

  /** Returns the time that was reached, ms. */
  public long millis() {
    return millis;
  }
}
