package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.demand.DemandDefrostFault.COMPRESSOR_RUNS_THROUGH_CHANGEOVER;
import static dev.thawbench.virtual.demand.DemandDefrostFault.VALVE_BEFORE_COMPRESSOR_STOP;

import dev.thawbench.virtual.firmware.ValvePosition;
import java.time.Duration;
import java.util.Set;

/** Compressor stops, valve switches, compressor may start: the same at both ends of a defrost. */
final class Changeover {

  private static final Duration VALVE_TOO_SOON = Duration.ofSeconds(2);
  private static final Duration STOP_TOO_LATE = Duration.ofSeconds(3);

  private final ChangeoverParameters parameters;
  private final ReversingValve valve;
  private final Set<DemandDefrostFault> faults;
  private final Elapsed sinceBegun = new Elapsed();

  Changeover(
      ChangeoverParameters parameters, ReversingValve valve, Set<DemandDefrostFault> faults) {
    this.parameters = parameters;
    this.valve = valve;
    this.faults = faults;
  }

  void begin() {
    sinceBegun.clear();
  }

  /** Goes on towards {@code wanted} and returns whether the valve is there. */
  boolean towards(ValvePosition wanted, Orders orders, Situation situation) {
    sinceBegun.tick();
    if (faults.contains(COMPRESSOR_RUNS_THROUGH_CHANGEOVER)) {
      valve.forceAfter(parameters.valveDelay(), sinceBegun, wanted);
    } else if (faults.contains(VALVE_BEFORE_COMPRESSOR_STOP)) {
      valve.forceAfter(VALVE_TOO_SOON, sinceBegun, wanted);
    } else {
      orders.compressorHz = 0;
      valve.order(wanted, situation.compressorStopped(), situation.sensors());
    }
    return valve.position() == wanted;
  }

  /** Waits after the valve has switched and returns whether {@code pause} is over. */
  boolean paused(Duration pause, Orders orders) {
    if (faults.contains(COMPRESSOR_RUNS_THROUGH_CHANGEOVER)) {
      return true;
    }
    boolean runsOn =
        faults.contains(VALVE_BEFORE_COMPRESSOR_STOP)
            && !valve.sinceSwitch().atLeast(STOP_TOO_LATE);
    if (!runsOn) {
      orders.compressorHz = 0;
    }
    return valve.sinceSwitch().atLeast(pause);
  }
}
