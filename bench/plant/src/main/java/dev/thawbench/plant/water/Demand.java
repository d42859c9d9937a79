package dev.thawbench.plant.water;

/** What the heated side is asked for during one step. Written by its owner before each step. */
public final class Demand {
  /** Water or room air flow over nominal flow. */
  public double relativeFlow;

  /** Heat of the electric heater in the supply, W. */
  public double auxiliaryW;

  /** Whether the supply goes to the hot water tank. */
  public boolean hotWater;

  /** Hot water drawn, l/min. */
  public double drawLMin;

  /** Return held by a test rig, °C; NaN if free. */
  public double heldReturnC;

  /** Room held by a test rig, °C; NaN if free. */
  public double heldRoomC;

  /** Outdoor air, °C. */
  public double outdoorC;
}
