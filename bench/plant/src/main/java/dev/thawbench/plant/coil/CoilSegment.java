package dev.thawbench.plant.coil;

import dev.thawbench.plant.air.MoistAir;
import dev.thawbench.plant.numeric.PowerLaw;
import dev.thawbench.plant.parameter.CoilParameter;
import dev.thawbench.plant.parameter.FrostParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.state.StateTape;

/**
 * A horizontal slice of the coil: metal, frost on it, water on it. Water that drains from it runs
 * over the slice below.
 */
final class CoilSegment {
  private static final double CONTACT_WK = 12000;
  private static final double LEAST_WET_KG = 1e-3;
  private static final double FULL_COVER_KG = 0.02;
  private static final double DRAINS_ABOVE_C = -0.5;
  private static final double REFREEZES_BELOW_C = -1;

  private final double airShare;
  private final double condensingShare;
  private final double capacityJK;
  private final double airConductanceWK;
  private final PowerLaw flowLaw;
  private final double refrigerantWK;
  private final double meltWK;
  private final double fullContactKg;
  private final double retainedKg;
  private final SurfaceBalance surface;
  private final FrostLayer frost;

  private double metalC;
  private double waterKg;
  private double conductanceWK;
  private double meltingWK;
  private double diagonal;
  private double rightSide;
  private double drainedKg;
  private double drainedFromC;

  CoilSegment(PlantParameters p, double airShare, double condensingShare, double tempC) {
    this.airShare = airShare;
    this.condensingShare = condensingShare;
    capacityJK = 1e3 * p.get(CoilParameter.METAL_CAPACITY) * airShare;
    airConductanceWK = p.get(CoilParameter.AIR_CONDUCTANCE) * airShare;
    flowLaw = new PowerLaw(p.get(CoilParameter.FLOW_EXPONENT));
    refrigerantWK = p.get(CoilParameter.REFRIGERANT_CONDUCTANCE);
    double areaM2 =
        p.get(CoilParameter.FIN_AREA) * 0.01 * p.get(FrostParameter.FROSTED_SHARE) * airShare;
    meltWK = p.get(FrostParameter.MELT_CONDUCTANCE) * areaM2;
    fullContactKg = p.get(FrostParameter.FULL_CONTACT_MASS) * airShare;
    retainedKg = p.get(FrostParameter.RETAINED_WATER) * airShare;
    surface = new SurfaceBalance(p);
    frost = new FrostLayer(p, areaM2);
    metalC = tempC;
    surface.startFrom(tempC);
  }

  void place(double frostKg, double water) {
    frost.place(frostKg);
    waterKg = water;
  }

  /**
   * What the air does in this step; {@code relativeFlow} is this slice's flow over its nominal
   * flow.
   */
  void meetAir(Ambient ambient, double airKgS, double relativeFlow) {
    double ua = airConductanceWK * flowLaw.at(relativeFlow);
    double resistanceKW = 1 / (CONTACT_WK * airShare) + frost.resistanceKW();
    boolean wet = waterKg > LEAST_WET_KG || frost.massKg() > LEAST_WET_KG;
    double cover = Math.min(1, frost.massKg() / (FULL_COVER_KG * airShare));
    surface.solve(
        ambient.airC,
        ambient.airRatio,
        airKgS,
        ua / (airKgS * MoistAir.HEAT_J_KGK),
        metalC,
        resistanceKW,
        wet,
        cover);
  }

  /** Prepares the implicit equation of the metal. */
  void couple(double conductanceFactor, boolean evaporating, double dtS) {
    conductanceWK = refrigerantWK * conductanceFactor * (evaporating ? airShare : condensingShare);
    meltingWK =
        frost.massKg() > 0 && metalC > 0
            ? meltWK * Math.sqrt(Math.min(1, frost.massKg() / fullContactKg))
            : 0;
    diagonal = capacityJK / dtS + conductanceWK + meltingWK;
    rightSide = capacityJK / dtS * metalC + surface.heatW();
  }

  /** Share of the refrigerant's diagonal that this slice takes away. */
  double eliminatedDiagonal() {
    return conductanceWK - conductanceWK * conductanceWK / diagonal;
  }

  /** What this slice brings to the refrigerant's right side. */
  double eliminatedRightSide() {
    return conductanceWK * rightSide / diagonal;
  }

  /**
   * Takes the refrigerant's new temperature over: metal, melt, water, frost. {@code above} is the
   * slice above or null.
   */
  void finish(
      double saturationC,
      CoilSegment above,
      Ambient ambient,
      SourceHeat heat,
      double drainFactor,
      double refreezeFactor,
      double dtS) {
    metalC = (rightSide + conductanceWK * saturationC) / diagonal;
    heat.fromSourceJ += surface.heatW() * dtS;
    exchangeVapour(ambient.frostGrowth, heat, dtS);
    melt(heat, dtS);
    drain(above, heat, drainFactor);
    refreeze(heat, refreezeFactor);
  }

  private void exchangeVapour(double growth, SourceHeat heat, double dtS) {
    double kg = surface.vapourKgS() * dtS;
    if (kg > 0) {
      double frozen = kg * surface.frozenShare(surface.surfaceC());
      frost.deposit(frozen * growth, surface.surfaceC());
      waterKg += kg - frozen;
      heat.vapourKg += kg + frozen * (growth - 1);
    } else if (kg < 0) {
      double fromWater = Math.min(waterKg, -kg);
      waterKg -= fromWater;
      heat.vapourKg -= fromWater + frost.remove(-kg - fromWater);
    }
  }

  private void melt(SourceHeat heat, double dtS) {
    if (meltingWK == 0) {
      return;
    }
    double offeredJ = meltingWK * metalC * dtS;
    double usedJ = Math.max(0, Math.min(offeredJ, frost.meltingHeatJ()));
    metalC += (offeredJ - usedJ) / capacityJK;
    double melted = frost.remove(usedJ / MoistAir.FUSION_J_KG);
    waterKg += melted;
    double meltedJ = melted * MoistAir.FUSION_J_KG;
    metalC -= (meltedJ - usedJ) / capacityJK;
    heat.meltingJ += meltedJ;
  }

  private void drain(CoilSegment above, SourceHeat heat, double drainFactor) {
    double excessKg = Math.max(0, waterKg - retainedKg);
    // Below freezing only the warm part of the surface still drains.
    double drainingShare = metalC > DRAINS_ABOVE_C ? 1 : 1 - surface.frozenShare(metalC);
    drainedKg = excessKg * drainFactor * drainingShare;
    drainedFromC = Math.max(0, metalC);
    waterKg -= drainedKg;
    double carriedJ = drainedKg * MoistAir.WATER_HEAT_J_KGK * drainedFromC;
    if (above != null) {
      waterKg += above.drainedKg;
      carriedJ -= above.drainedKg * MoistAir.WATER_HEAT_J_KGK * above.drainedFromC;
    }
    metalC -= carriedJ / capacityJK;
    heat.meltWaterJ += carriedJ;
  }

  private void refreeze(SourceHeat heat, double refreezeFactor) {
    if (metalC < REFREEZES_BELOW_C && waterKg > 0) {
      double kg = waterKg * refreezeFactor * surface.frozenShare(metalC);
      waterKg -= kg;
      frost.refreeze(kg);
      metalC += kg * MoistAir.FUSION_J_KG / capacityJK;
      heat.refreezingJ += kg * MoistAir.FUSION_J_KG;
    }
  }

  double drainedKg() {
    return drainedKg;
  }

  double airShare() {
    return airShare;
  }

  double metalC() {
    return metalC;
  }

  double storedJ() {
    return capacityJK * metalC;
  }

  double waterKg() {
    return waterKg;
  }

  double vapourKgS() {
    return surface.vapourKgS();
  }

  /** Vapour that becomes frost, kg/s; negative while frost or water evaporates. */
  double frostingKgS() {
    double vapour = surface.vapourKgS();
    return vapour > 0 ? vapour * surface.frozenShare(surface.surfaceC()) : vapour;
  }

  FrostLayer frost() {
    return frost;
  }

  void pass(StateTape tape) {
    metalC = tape.pass(metalC);
    waterKg = tape.pass(waterKg);
    drainedKg = tape.pass(drainedKg);
    drainedFromC = tape.pass(drainedFromC);
    surface.startFrom(tape.pass(surface.surfaceC()));
    frost.pass(tape);
  }
}
