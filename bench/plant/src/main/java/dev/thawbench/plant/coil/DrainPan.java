package dev.thawbench.plant.coil;

import dev.thawbench.plant.air.MoistAir;
import dev.thawbench.plant.parameter.FrostParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.state.StateTape;

/**
 * The pan under the coil: it keeps a share of the melt water, which freezes in the cold and thaws
 * with the heater or the weather.
 */
final class DrainPan {
  private static final double TRICKLE_KG_S = 0.0005;

  private final double keptShare;
  private final double conductanceWK;
  private double waterKg;
  private double iceKg;
  private double drainedKg;

  DrainPan(PlantParameters p, double iceKg) {
    keptShare = 0.01 * p.get(FrostParameter.PAN_SHARE);
    conductanceWK = p.get(FrostParameter.PAN_CONDUCTANCE);
    this.iceKg = iceKg;
  }

  void receive(double kg) {
    waterKg += kg * keptShare;
    drainedKg += kg * (1 - keptShare);
  }

  void step(double outdoorC, double heaterW, double dtS) {
    double panC = outdoorC + heaterW / conductanceWK;
    double changedKg = conductanceWK * Math.abs(panC) * dtS / MoistAir.FUSION_J_KG;
    if (panC < 0) {
      double frozen = Math.min(waterKg, changedKg);
      waterKg -= frozen;
      iceKg += frozen;
    } else {
      double thawed = Math.min(iceKg, changedKg);
      iceKg -= thawed;
      waterKg += thawed;
      double out = Math.min(waterKg, TRICKLE_KG_S * dtS);
      waterKg -= out;
      drainedKg += out;
    }
  }

  double waterKg() {
    return waterKg;
  }

  double iceKg() {
    return iceKg;
  }

  double drainedKg() {
    return drainedKg;
  }

  void pass(StateTape tape) {
    waterKg = tape.pass(waterKg);
    iceKg = tape.pass(iceKg);
    drainedKg = tape.pass(drainedKg);
  }
}
