package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.ControllerFirmware;
import java.time.Duration;

/** A time counted in the firmware's ticks. */
final class Elapsed {

  private long ticks;

  /** Counts one tick more. */
  void tick() {
    ticks++;
  }

  /**
   * Counts one tick more while {@code condition} holds and starts again from zero when it does not.
   */
  Elapsed tickWhile(boolean condition) {
    ticks = condition ? ticks + 1 : 0;
    return this;
  }

  void clear() {
    ticks = 0;
  }

  boolean atLeast(Duration duration) {
    return millis() >= duration.toMillis();
  }

  long millis() {
    return ticks * ControllerFirmware.TICK_MS;
  }

  double seconds() {
    return millis() / 1000.0;
  }
}
