package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.OperatingMode;

/** Pump, auxiliary heater, expansion valve, and the fan in cooling. */
final class Auxiliaries {

  private static final double FAN_CYCLING_OUTDOOR_TEMP_C = 20;
  private static final double FAN_ON_BAR = 11;
  private static final double FAN_OFF_BAR = 8;
  private static final double CLOSED_PERCENT = 10;
  private static final double DEFROST_PERCENT = 45;

  private final WaterParameters parameters;
  private final Elapsed idle = new Elapsed();
  private boolean pump;
  private boolean everBusy;
  private boolean coolingFan = true;

  Auxiliaries(WaterParameters parameters) {
    this.parameters = parameters;
  }

  void tick(OperatingMode mode, boolean call, boolean busy, Sensors sensors) {
    boolean wanted = busy || call && mode != OperatingMode.OFF;
    everBusy |= wanted;
    idle.tickWhile(!wanted);
    boolean runOn = everBusy && !idle.atLeast(parameters.pumpRunOn());
    boolean frostProtection = sensors.coldestWaterTempC() < parameters.frostProtectionTempC();
    pump = wanted || runOn || frostProtection;
  }

  double pumpPercent() {
    return pump ? 100 : 0;
  }

  /**
   * The heater helps in defrost where the water gets cold, and stands in for a locked-out
   * compressor.
   */
  boolean heat(boolean defrost, Protection protection, Sensors sensors) {
    boolean coldInDefrost =
        defrost && sensors.coldestWaterTempC() < parameters.auxiliaryHeatTempC();
    return pump && (coldInDefrost || protection.lockedOut());
  }

  /** Opening by speed; the superheat is trimmed by the valve's own driver, %. */
  double expansionValvePercent(double compressorHz, boolean defrost) {
    if (defrost) {
      return DEFROST_PERCENT;
    }
    return compressorHz > 0 ? CLOSED_PERCENT + 0.6 * compressorHz : CLOSED_PERCENT;
  }

  /** In cooling with cool outdoor air the fan is cycled to keep up the discharge pressure, %. */
  double coolingFanPercent(Sensors sensors) {
    boolean cool =
        sensors.outdoorAir.valid() && sensors.outdoorAir.value() < FAN_CYCLING_OUTDOOR_TEMP_C;
    if (!cool || !sensors.highPressure.valid()) {
      coolingFan = true;
    } else if (sensors.highPressure.value() > FAN_ON_BAR) {
      coolingFan = true;
    } else if (sensors.highPressure.value() < FAN_OFF_BAR) {
      coolingFan = false;
    }
    return coolingFan ? 100 : 0;
  }
}
