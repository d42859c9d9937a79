package dev.thawbench.plant.coil;

/** What surrounds the outdoor exchanger during one step. Written by its owner before each step. */
public final class Ambient {
  /** Air, °C. */
  public double airC;

  /** Humidity ratio of the air, kg/kg. */
  public double airRatio;

  /** Density of the air, kg/m³. */
  public double airDensityKgM3;

  /** Fan speed that is asked for, 1 is nominal. */
  public double fanCommand;

  /** Share of the face that snow or leaves block. */
  public double blockedShare;

  /** Factor on the growth of frost. */
  public double frostGrowth;

  /** Heater of the drain pan, W. */
  public double panHeaterW;

  /** Brine flow over nominal flow. */
  public double brineFlow;

  /** Brine from the ground, °C. */
  public double brineInletC;
}
