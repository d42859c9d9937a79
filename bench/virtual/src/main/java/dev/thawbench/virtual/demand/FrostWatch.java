package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.demand.DemandDefrostFault.DEFROST_INTERVAL_MISSING;
import static dev.thawbench.virtual.demand.DemandDefrostFault.MINIMUM_RUN_TIME_IGNORED;
import static dev.thawbench.virtual.demand.DemandDefrostFault.RUN_TIME_COUNTS_WHILE_STOPPED;
import static dev.thawbench.virtual.demand.DemandDefrostFault.RUN_TIME_RESET_BY_THERMOSTAT;

import dev.thawbench.virtual.firmware.ControllerFirmware;
import java.util.Set;

/**
 * Judges from run time and temperatures when the coil needs a defrost. The clean difference is
 * learned some minutes after a defrost; it is taken to be proportional to the compressor's speed.
 * Run time counts only with the compressor running and the coil cold; thermostat stops do not reset
 * it, a coil that stays warm does.
 */
final class FrostWatch {

  private static final double FILTER_S = 30;
  private static final double FILTER_SHARE = ControllerFirmware.TICK_MS / 1000.0 / FILTER_S;

  private final DefrostParameters parameters;
  private final Set<DemandDefrostFault> faults;
  private final Elapsed coldRun = new Elapsed();
  private final Elapsed run = new Elapsed();
  private final Elapsed warm = new Elapsed();
  private final Elapsed demanded = new Elapsed();
  private double differenceK = Double.NaN;
  private double cleanK = Double.NaN;
  private double cleanSpeedHz;
  private boolean melted;
  private boolean timedOut;

  FrostWatch(DefrostParameters parameters, Set<DemandDefrostFault> faults) {
    this.parameters = parameters;
    this.faults = faults;
  }

  /**
   * Looks at one tick; {@code running} is how long the compressor has been heating, 0 where it is
   * not.
   */
  void tick(boolean heating, Elapsed running, double speedHz, Sensors sensors) {
    boolean both = sensors.coilBelieved() && sensors.outdoorAir.valid();
    count(heating, sensors);
    watchWarmCoil(sensors);
    if (!heating || !both) {
      demanded.clear();
      differenceK = Double.NaN;
      return;
    }
    double nowK = sensors.outdoorAir.value() - sensors.coil.value();
    differenceK =
        Double.isNaN(differenceK) ? nowK : differenceK + (nowK - differenceK) * FILTER_SHARE;
    boolean settled = running.atLeast(parameters.settlingTime());
    if (settled && Double.isNaN(cleanK) && !timedOut && run.atLeast(parameters.calibrationTime())) {
      learn(speedHz);
    }
    demanded.tickWhile(
        settled
            && !Double.isNaN(cleanK)
            && sensors.coil.value() < parameters.coldCoilTempC()
            && differenceK > cleanDifferenceK(speedHz) + parameters.demandDifferenceK());
  }

  private void count(boolean heating, Sensors sensors) {
    boolean cold = sensors.coilBelieved() && sensors.coil.value() < parameters.coldCoilTempC();
    if (heating) {
      run.tick();
    } else if (faults.contains(RUN_TIME_RESET_BY_THERMOSTAT)) {
      coldRun.clear();
    }
    if (cold && (heating || faults.contains(RUN_TIME_COUNTS_WHILE_STOPPED))) {
      coldRun.tick();
    }
  }

  private void watchWarmCoil(Sensors sensors) {
    warm.tickWhile(sensors.coil.valid() && sensors.coil.value() > parameters.warmCoilTempC());
    if (warm.atLeast(parameters.warmCoilTime())) {
      coldRun.clear();
    }
  }

  private void learn(double speedHz) {
    // A coil that was frosted at power-up must not be learned as clean.
    cleanK = melted ? differenceK : Math.min(differenceK, parameters.factoryCleanDifferenceK());
    cleanSpeedHz = speedHz;
  }

  /** The clean difference at a speed, K; not a number before it was learned. */
  private double cleanDifferenceK(double speedHz) {
    double ratio = speedHz / cleanSpeedHz;
    return cleanK * Math.max(0.5, Math.min(1.5, ratio));
  }

  /** Says why a defrost should begin now, or {@link DefrostCause#NONE}. */
  DefrostCause request(Sensors sensors) {
    if (!sensors.coilBelieved()) {
      boolean cold =
          !sensors.outdoorAir.valid()
              || sensors.outdoorAir.value() < parameters.blindOutdoorTempC();
      return cold && run.atLeast(parameters.blindInterval())
          ? DefrostCause.BLIND
          : DefrostCause.NONE;
    }
    if (coldRun.atLeast(parameters.defrostInterval())
        && !faults.contains(DEFROST_INTERVAL_MISSING)) {
      return DefrostCause.INTERVAL;
    }
    if ((timedOut || !sensors.outdoorAir.valid())
        && coldRun.atLeast(parameters.fallbackInterval())) {
      return DefrostCause.FALLBACK;
    }
    return demanded.atLeast(parameters.demandHoldTime())
            && (minimumRunTimeSummed() || faults.contains(MINIMUM_RUN_TIME_IGNORED))
        ? DefrostCause.DEMAND
        : DefrostCause.NONE;
  }

  boolean minimumRunTimeSummed() {
    return coldRun.atLeast(parameters.minimumRunTime());
  }

  /** Starts anew after a defrost; one ended by temperature has left a clean coil. */
  void defrostEnded(DefrostEnd end) {
    clear();
    melted |= end == DefrostEnd.TEMPERATURE;
    timedOut = end == DefrostEnd.TIME;
  }

  /** Starts anew after cooling, which leaves the coil free of frost. */
  void clear() {
    coldRun.clear();
    run.clear();
    demanded.clear();
    cleanK = Double.NaN;
    differenceK = Double.NaN;
    timedOut = false;
  }

  Elapsed coldRun() {
    return coldRun;
  }

  /** Difference of outdoor air to coil, smoothed, K; not a number where there is none. */
  double differenceK() {
    return differenceK;
  }

  /** Learned clean difference, K; not a number before it was learned. */
  double learnedCleanDifferenceK() {
    return cleanK;
  }

  boolean timedOut() {
    return timedOut;
  }
}
