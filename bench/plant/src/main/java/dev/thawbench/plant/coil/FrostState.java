package dev.thawbench.plant.coil;

/**
 * Frost, water and air flow of the outdoor exchanger after a step. All zero for brine. Rewritten in
 * each step.
 */
public final class FrostState {
  double frostKg;
  double bottomFrostKg;
  double thicknessM;
  double vapourKgS;
  double frostingKgS;
  double blockedShare;
  double retainedKg;
  double panWaterKg;
  double panIceKg;
  double drainedKg;
  double airFlowM3S;
  double fanSpeed;
  double fanRpm;

  FrostState() {}

  /** Frost on the whole coil, kg. */
  public double frostKg() {
    return frostKg;
  }

  /** Frost on the bottom segment, kg. */
  public double bottomFrostKg() {
    return bottomFrostKg;
  }

  /** Mean thickness, m. */
  public double thicknessM() {
    return thicknessM;
  }

  /** Vapour taken from the air, kg/s; negative while given back. */
  public double vapourKgS() {
    return vapourKgS;
  }

  /** Vapour that becomes frost, kg/s; negative while frost or water evaporates. */
  public double frostingKgS() {
    return frostingKgS;
  }

  /** Share of the free section that is blocked, 0 to 1. */
  public double blockedShare() {
    return blockedShare;
  }

  /** Water on the fins, kg. */
  public double retainedKg() {
    return retainedKg;
  }

  /** Water in the pan, kg. */
  public double panWaterKg() {
    return panWaterKg;
  }

  /** Ice in the pan, kg. */
  public double panIceKg() {
    return panIceKg;
  }

  /** Water that has left through the drain, kg. */
  public double drainedKg() {
    return drainedKg;
  }

  /** Air through the coil, m³/s. */
  public double airFlowM3S() {
    return airFlowM3S;
  }

  /** Fan speed over nominal. */
  public double fanSpeed() {
    return fanSpeed;
  }

  /** Fan speed, revolutions a minute. */
  public double fanRpm() {
    return fanRpm;
  }
}
