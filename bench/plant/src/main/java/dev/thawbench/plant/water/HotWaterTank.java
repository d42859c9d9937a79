package dev.thawbench.plant.water;

import dev.thawbench.plant.air.MoistAir;
import dev.thawbench.plant.numeric.Decay;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.parameter.WaterParameter;
import dev.thawbench.plant.state.StateTape;

/** Hot water tank with a coil, fully mixed. */
final class HotWaterTank {
  private static final double LOSS_W_K = 2;
  private static final double SURROUNDINGS_C = 20;
  private static final double SECONDS_PER_MINUTE = 60;

  private final double capacityJK;
  private final double coilWK;
  private final double coldC;
  private double tankC;

  HotWaterTank(PlantParameters p, double tempC) {
    capacityJK = p.get(WaterParameter.TANK_VOLUME) * MoistAir.WATER_HEAT_J_KGK;
    coilWK = p.get(WaterParameter.TANK_CONDUCTANCE);
    coldC = p.get(WaterParameter.COLD_WATER);
    tankC = tempC;
  }

  /** Water of {@code supplyC} passes the coil; returns its temperature behind it. */
  double load(double supplyC, double streamWK, double dtS) {
    if (streamWK <= 0) {
      return supplyC;
    }
    double fallK = Decay.complement(coilWK / streamWK) * (supplyC - tankC);
    tankC += streamWK * fallK * dtS / capacityJK;
    return supplyC - fallK;
  }

  void draw(double litresPerMinute, double dtS) {
    double drawnWK = litresPerMinute / SECONDS_PER_MINUTE * MoistAir.WATER_HEAT_J_KGK;
    tankC -= (drawnWK * (tankC - coldC) + LOSS_W_K * (tankC - SURROUNDINGS_C)) * dtS / capacityJK;
  }

  double tankC() {
    return tankC;
  }

  void pass(StateTape tape) {
    tankC = tape.pass(tankC);
  }
}
