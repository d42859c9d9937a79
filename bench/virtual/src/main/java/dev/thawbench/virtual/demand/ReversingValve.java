package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.ValvePosition;
import java.time.Duration;

/**
 * The reversing valve's output: it follows an order once the compressor has stopped long enough.
 */
final class ReversingValve {

  private final ChangeoverParameters parameters;
  private final Elapsed sinceSwitch = new Elapsed();
  private ValvePosition position = ValvePosition.HEATING;

  ReversingValve(ChangeoverParameters parameters) {
    this.parameters = parameters;
  }

  /** Lets a tick pass without an order. */
  void tick() {
    sinceSwitch.tick();
  }

  /**
   * Orders a position; it is taken when the compressor has stood still for the valve delay and the
   * pressure difference is not above the valve's maximum (or did not fall below it within the wait
   * limit). A difference too small to move the slide is not waited for: without the compressor it
   * only shrinks, and the start moves the slide.
   */
  void order(ValvePosition wanted, Elapsed compressorStopped, Sensors sensors) {
    if (position == wanted || !compressorStopped.atLeast(parameters.valveDelay())) {
      return;
    }
    boolean tooHigh =
        sensors.pressureDifference.valid()
            && sensors.pressureDifference.value() > parameters.valveMaximumPressureDifferenceBar();
    if (!tooHigh
        || compressorStopped.atLeast(parameters.valveDelay().plus(parameters.valveWaitLimit()))) {
      force(wanted);
    }
  }

  /**
   * Switches at once, whatever compressor and pressure do: what a healthy program never asks for.
   */
  void force(ValvePosition wanted) {
    if (position != wanted) {
      position = wanted;
      sinceSwitch.clear();
    }
  }

  /** Switches as {@link #force} once {@code since} has reached {@code delay}. */
  void forceAfter(Duration delay, Elapsed since, ValvePosition wanted) {
    if (since.atLeast(delay)) {
      force(wanted);
    }
  }

  ValvePosition position() {
    return position;
  }

  Elapsed sinceSwitch() {
    return sinceSwitch;
  }
}
