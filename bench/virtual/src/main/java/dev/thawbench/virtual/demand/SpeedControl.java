package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.ControllerFirmware;

/** Compressor speed by proportional and integral action on the supply temperature. */
final class SpeedControl {

  private static final double TICK_S = ControllerFirmware.TICK_MS / 1000.0;
  private static final double REDUCED_SPEED_HZ = 40;
  private static final double REDUCTION_MARGIN_BAR = 2;
  private static final double REDUCTION_MARGIN_K = 10;

  private final CompressorParameters compressor;
  private final WaterParameters water;
  private final ProtectionParameters protection;
  private double integralHz;
  private double speedHz;

  SpeedControl(DemandDefrostParameters parameters) {
    compressor = parameters.compressor();
    water = parameters.water();
    protection = parameters.protection();
    integralHz = compressor.startSpeedHz();
  }

  void start() {
    speedHz = compressor.startSpeedHz();
  }

  void stop() {
    speedHz = 0;
  }

  /**
   * Steps the speed of a running compressor.
   *
   * @param shortOfSetpointK how much colder (in heating) or warmer (in cooling) the supply is than
   *     its setpoint, K
   */
  void tick(double shortOfSetpointK, Elapsed running, Sensors sensors) {
    if (!running.atLeast(compressor.startTime())) {
      return;
    }
    double proportionalHz = water.proportionalHzPerK() * shortOfSetpointK;
    double highestHz = highestHz(sensors);
    double wantedHz = proportionalHz + integralHz;
    boolean saturated =
        wantedHz > highestHz && proportionalHz > 0
            || wantedHz < compressor.minimumSpeedHz() && proportionalHz < 0;
    if (!saturated) {
      integralHz += proportionalHz * TICK_S / (water.integralTime().toMillis() / 1000.0);
    }
    double targetHz = Math.max(compressor.minimumSpeedHz(), Math.min(highestHz, wantedHz));
    double stepHz = compressor.speedRampHzPerS() * TICK_S;
    speedHz += Math.max(-stepHz, Math.min(stepHz, targetHz - speedHz));
  }

  private double highestHz(Sensors sensors) {
    boolean nearHighPressure =
        sensors.highPressure.valid()
            && sensors.highPressure.value()
                > protection.highPressureStopBar() - REDUCTION_MARGIN_BAR;
    boolean nearHot =
        !sensors.discharge.valid()
            || sensors.discharge.value() > protection.dischargeStopTempC() - REDUCTION_MARGIN_K;
    return nearHighPressure || nearHot
        ? Math.min(REDUCED_SPEED_HZ, compressor.maximumSpeedHz())
        : compressor.maximumSpeedHz();
  }

  double speedHz() {
    return speedHz;
  }

  boolean atMinimum() {
    return speedHz <= compressor.minimumSpeedHz() + 0.05;
  }
}
