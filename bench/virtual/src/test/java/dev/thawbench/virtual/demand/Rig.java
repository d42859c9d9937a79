package dev.thawbench.virtual.demand;

import static org.assertj.core.api.Assertions.fail;

import dev.thawbench.virtual.firmware.OperatingMode;
import dev.thawbench.virtual.firmware.TerminalOutputs;
import dev.thawbench.virtual.firmware.ValvePosition;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A controller on the tiny plant, run tick by tick. */
final class Rig {

  final TinyPlant plant = new TinyPlant();
  final DemandDefrostController controller;
  private long ticks;

  Rig(DemandDefrostFault... faults) {
    this(DemandDefrostParameters.standard(), faults);
  }

  Rig(DemandDefrostParameters parameters, DemandDefrostFault... faults) {
    controller = new DemandDefrostController(parameters);
    for (DemandDefrostFault fault : faults) {
      controller.inject(fault);
    }
  }

  /** A rig whose controller was switched to heating and whose compressor has just started. */
  static Rig heating(DemandDefrostFault... faults) {
    Rig rig = new Rig(faults);
    rig.controller.setMode(OperatingMode.HEATING);
    rig.until(rig::compressorOn, Duration.ofMinutes(4));
    return rig;
  }

  /** A rig whose valve has just switched for its first defrost. */
  static Rig defrosting(DemandDefrostFault... faults) {
    Rig rig = heating(faults);
    rig.until(rig::valveInDefrost, Duration.ofHours(3));
    return rig;
  }

  TerminalOutputs tick() {
    controller.tick(plant.terminals());
    plant.step(controller.outputs());
    ticks++;
    return controller.outputs();
  }

  void run(Duration duration) {
    for (long i = duration.toMillis() / 100; i > 0; i--) {
      tick();
    }
  }

  /** Runs until {@code condition} holds and returns how long that took, s. */
  double until(BooleanSupplier condition, Duration atMost) {
    long from = ticks;
    long limit = ticks + atMost.toMillis() / 100;
    while (!condition.getAsBoolean()) {
      if (ticks >= limit) {
        fail("condition does not hold within %s", atMost);
      }
      tick();
    }
    return (ticks - from) / 10.0;
  }

  /** Runs for {@code duration} and returns whether {@code condition} held after any tick of it. */
  boolean seenWithin(Duration duration, BooleanSupplier condition) {
    boolean seen = false;
    for (long i = duration.toMillis() / 100; i > 0; i--) {
      tick();
      seen |= condition.getAsBoolean();
    }
    return seen;
  }

  double seconds() {
    return ticks / 10.0;
  }

  boolean compressorOn() {
    return controller.outputs().compressorSpeedHz() > 0;
  }

  boolean compressorOff() {
    return !compressorOn();
  }

  boolean fanOn() {
    return controller.outputs().outdoorFanPercent() > 0;
  }

  boolean valveInDefrost() {
    return controller.outputs().reversingValve() == ValvePosition.COOLING;
  }

  boolean valveInHeating() {
    return !valveInDefrost();
  }

  boolean alarm() {
    return controller.outputs().alarm();
  }
}
