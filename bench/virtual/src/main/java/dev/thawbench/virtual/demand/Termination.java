package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.demand.DemandDefrostFault.DEFROST_TOO_LONG;
import static dev.thawbench.virtual.demand.DemandDefrostFault.TERMINATION_IGNORED;
import static dev.thawbench.virtual.demand.DemandDefrostFault.TERMINATION_TOO_COLD;

import java.time.Duration;
import java.util.Set;

/** Says when and why a defrost is to end. */
final class Termination {

  private static final Duration TOO_LONG = Duration.ofMinutes(12);
  private static final double TOO_COLD_C = 5;

  private final DefrostParameters parameters;
  private final Duration valveDelay;
  private final Set<DemandDefrostFault> faults;

  Termination(DemandDefrostParameters parameters, Set<DemandDefrostFault> faults) {
    this.parameters = parameters.defrost();
    valveDelay = parameters.changeover().valveDelay();
    this.faults = faults;
  }

  /**
   * Judges one tick of a defrost.
   *
   * @param sinceValve how long the valve has been in defrost position
   * @param melting whether the compressor runs already
   */
  DefrostEnd reason(Elapsed sinceValve, boolean melting, Situation situation) {
    if (faults.contains(DEFROST_TOO_LONG)) {
      return sinceValve.atLeast(TOO_LONG) ? DefrostEnd.TIME : DefrostEnd.NONE;
    }
    if (!situation.heatingMode()) {
      return DefrostEnd.MODE;
    }
    if (situation.tripped()) {
      return DefrostEnd.TRIP;
    }
    boolean blind = !situation.sensors().coilBelieved();
    Duration limit = blind ? parameters.blindDefrostTime() : parameters.maximumDefrostTime();
    // The limit is from valve to valve, and the valve follows the stop by its delay.
    if (sinceValve.atLeast(limit.minus(valveDelay))) {
      return blind ? DefrostEnd.FIXED_TIME : DefrostEnd.TIME;
    }
    return melting ? whileMelting(blind, situation.sensors()) : DefrostEnd.NONE;
  }

  private DefrostEnd whileMelting(boolean blind, Sensors sensors) {
    if (!blind && sensors.coil.value() > terminationTempC()) {
      return DefrostEnd.TEMPERATURE;
    }
    if (sensors.highPressure.valid()
        && sensors.highPressure.value() > parameters.highPressureLimitBar()) {
      return DefrostEnd.HIGH_PRESSURE;
    }
    return sensors.coldestWaterTempC() < parameters.minimumSupplyTempC()
        ? DefrostEnd.COLD_WATER
        : DefrostEnd.NONE;
  }

  private double terminationTempC() {
    if (faults.contains(TERMINATION_IGNORED)) {
      return Double.POSITIVE_INFINITY;
    }
    return faults.contains(TERMINATION_TOO_COLD) ? TOO_COLD_C : parameters.terminationTempC();
  }
}
