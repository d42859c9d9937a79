package dev.thawbench.plant.energy;

import dev.thawbench.plant.state.StateTape;

/** Running totals of electricity by consumer and heat by place, in J since the plant was built. */
public final class EnergyLedger {
  private final double[] powerW = new double[Consumer.values().length];
  private final double[] electricJ = new double[Consumer.values().length];
  private final double[] heatJ = new double[HeatPlace.values().length];
  private double storedAtStartJ;

  /** An empty ledger of a plant that already stores this heat. */
  public EnergyLedger(double storedJ) {
    storedAtStartJ = storedJ;
    heatJ[HeatPlace.STORED.ordinal()] = storedJ;
  }

  /** A consumer drew this power over the step. */
  public void draw(Consumer consumer, double watts, double dtS) {
    powerW[consumer.ordinal()] = watts;
    electricJ[consumer.ordinal()] += watts * dtS;
  }

  /** Heat went this way. */
  public void add(HeatPlace place, double joules) {
    heatJ[place.ordinal()] += joules;
  }

  /** Sets a total that is kept elsewhere. */
  public void setTotal(HeatPlace place, double joules) {
    heatJ[place.ordinal()] = joules;
  }

  /** Power of all consumers over the latest step, W. */
  public double powerW() {
    double sum = 0;
    for (double watts : powerW) {
      sum += watts;
    }
    return sum;
  }

  /** Power of one consumer over the latest step, W. */
  public double powerW(Consumer consumer) {
    return powerW[consumer.ordinal()];
  }

  /** Electricity of one consumer, J. */
  public double electricJ(Consumer consumer) {
    return electricJ[consumer.ordinal()];
  }

  /** All electricity, J. */
  public double electricJ() {
    double sum = 0;
    for (double joules : electricJ) {
      sum += joules;
    }
    return sum;
  }

  /** Heat of one place, J. */
  public double heatJ(HeatPlace place) {
    return heatJ[place.ordinal()];
  }

  /**
   * What the first law leaves unexplained, J: what came in, less what went out and what is stored.
   */
  public double residualJ() {
    return heatJ(HeatPlace.SOURCE)
        + heatJ(HeatPlace.WORK)
        + heatJ(HeatPlace.REFREEZING)
        - heatJ(HeatPlace.MELTING)
        - heatJ(HeatPlace.MELT_WATER)
        - heatJ(HeatPlace.SINK)
        - heatJ(HeatPlace.RELIEF)
        - (heatJ(HeatPlace.STORED) - storedAtStartJ);
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    tape.pass(powerW);
    tape.pass(electricJ);
    tape.pass(heatJ);
    storedAtStartJ = tape.pass(storedAtStartJ);
  }
}
