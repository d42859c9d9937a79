package dev.thawbench.virtual.demand;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Says when the compressor may start: power-up delay, anti-short-cycle time, starts an hour. */
final class CompressorGuard {

  private static final Duration HOUR = Duration.ofHours(1);

  private final CompressorParameters parameters;
  private final Elapsed sincePowerUp = new Elapsed();
  private final Elapsed running = new Elapsed();
  private final Elapsed stopped = new Elapsed();
  private final Deque<Elapsed> starts = new ArrayDeque<>();
  private boolean on;
  private boolean everRan;

  CompressorGuard(CompressorParameters parameters) {
    this.parameters = parameters;
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
    return sincePowerUp.atLeast(parameters.powerUpDelay())
        && (!everRan || stopped.atLeast(parameters.antiShortCycleTime()))
        && starts.size() < parameters.maximumStartsPerHour();
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
