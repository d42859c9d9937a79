package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.demand.DemandDefrostFault.NO_ANTI_SHORT_CYCLE;
import static dev.thawbench.virtual.demand.DemandDefrostFault.POWER_UP_DELAY_IGNORED;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Says when the compressor may start: power-up delay, anti-short-cycle time, starts an hour. */
final class CompressorGuard {

  private static final Duration HOUR = Duration.ofHours(1);

  private final CompressorParameters parameters;
  private final Set<DemandDefrostFault> faults;
  private final Elapsed sincePowerUp = new Elapsed();
  private final Elapsed running = new Elapsed();
  private final Elapsed stopped = new Elapsed();
  private final Deque<Elapsed> starts = new ArrayDeque<>();
  private boolean on;
  private boolean everRan;

  CompressorGuard(CompressorParameters parameters, Set<DemandDefrostFault> faults) {
    this.parameters = parameters;
    this.faults = faults;
  }

  /** Counts the tick that has passed with the compressor as it was ordered. */
  void tick(boolean compressorOn, boolean changeover) {
    if (compressorOn && !on && !changeover) {
      starts.addLast(new Elapsed());
    }
    on = compressorOn;
    everRan |= compressorOn;
    sincePowerUp.tick();
    running.tickWhile(compressorOn);
    stopped.tickWhile(!compressorOn);
    starts.forEach(Elapsed::tick);
    while (!starts.isEmpty() && starts.getFirst().atLeast(HOUR)) {
      starts.removeFirst();
    }
  }

  boolean mayStart() {
    boolean poweredUp =
        sincePowerUp.atLeast(parameters.powerUpDelay()) || faults.contains(POWER_UP_DELAY_IGNORED);
    boolean rested =
        !everRan
            || stopped.atLeast(parameters.antiShortCycleTime())
            || faults.contains(NO_ANTI_SHORT_CYCLE);
    return poweredUp && rested && starts.size() < parameters.maximumStartsPerHour();
  }

  boolean mayStop() {
    return running.atLeast(parameters.minimumOnTime());
  }

  /** How long the compressor has been ordered to run. */
  Elapsed running() {
    return running;
  }

  /** How long the compressor has been ordered to stand still. */
  Elapsed stopped() {
    return stopped;
  }

  Elapsed sincePowerUp() {
    return sincePowerUp;
  }
}
