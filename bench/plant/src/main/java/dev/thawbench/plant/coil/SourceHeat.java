package dev.thawbench.plant.coil;

import dev.thawbench.plant.state.StateTape;

/** Running totals of the outdoor exchanger, J and kg. */
public final class SourceHeat {
  double fromSourceJ;
  double meltingJ;
  double refreezingJ;
  double meltWaterJ;
  double vapourKg;

  SourceHeat() {}

  /** Heat from air (sensible and latent) or brine. */
  public double fromSourceJ() {
    return fromSourceJ;
  }

  /** Heat that melted frost. */
  public double meltingJ() {
    return meltingJ;
  }

  /** Heat that retained water gave when it froze again. */
  public double refreezingJ() {
    return refreezingJ;
  }

  /** Heat that warm water carried off the coil. */
  public double meltWaterJ() {
    return meltWaterJ;
  }

  /** Vapour taken from the air less what was given back. */
  public double vapourKg() {
    return vapourKg;
  }

  void pass(StateTape tape) {
    fromSourceJ = tape.pass(fromSourceJ);
    meltingJ = tape.pass(meltingJ);
    refreezingJ = tape.pass(refreezingJ);
    meltWaterJ = tape.pass(meltWaterJ);
    vapourKg = tape.pass(vapourKg);
  }
}
