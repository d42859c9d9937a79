package dev.thawbench.plant.coil;

import dev.thawbench.plant.air.MoistAir;
import dev.thawbench.plant.parameter.FrostParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.state.StateTape;

/**
 * Frost on one segment: mass and thickness.
 *
 * <p>Fresh frost settles with Hayashi's density (Hayashi et al. 1977), held inside the range seen
 * on coils; a share of the vapour densifies what is there (split of Jones and Parker 1975).
 * Conductivity after Yonko and Sepsy 1967.
 */
final class FrostLayer {
  private static final double LEAST_KG = 3e-5;
  private static final double EMPTY_DENSITY = 200;
  private static final double DENSEST = 700;

  private final double areaM2;
  private final double growingShare;
  private final double lowestDensity;
  private final double highestDensity;
  private final double refrozenDensity;
  private double massKg;
  private double thicknessM;

  FrostLayer(PlantParameters p, double areaM2) {
    this.areaM2 = areaM2;
    growingShare = 1 - 0.01 * p.get(FrostParameter.DENSIFICATION);
    lowestDensity = p.get(FrostParameter.LOWEST_DENSITY);
    highestDensity = p.get(FrostParameter.HIGHEST_DENSITY);
    refrozenDensity = p.get(FrostParameter.RETAINED_ICE_DENSITY);
  }

  /** Frost that is there from the beginning, with the mean density of a grown layer. */
  void place(double kg) {
    massKg = kg;
    thicknessM = kg / (highestDensity / growingShare * areaM2);
  }

  /** Vapour becomes frost. */
  void deposit(double kg, double surfaceC) {
    double density =
        Math.max(lowestDensity, Math.min(highestDensity, 650 * StrictMath.exp(0.277 * surfaceC)));
    massKg += kg;
    thicknessM += growingShare * kg / (density * areaM2);
  }

  /** Retained water becomes dense ice. */
  void refreeze(double kg) {
    massKg += kg;
    thicknessM += kg / (refrozenDensity * areaM2);
  }

  /**
   * Takes away at most {@code kg} by melting or sublimation, evenly over the area, and returns what
   * was taken.
   */
  double remove(double kg) {
    if (massKg <= 0) {
      return 0;
    }
    if (kg >= massKg || massKg - kg < LEAST_KG) {
      double all = massKg;
      massKg = 0;
      thicknessM = 0;
      return all;
    }
    thicknessM *= 1 - kg / massKg;
    massKg -= kg;
    return kg;
  }

  /** Thermal resistance, m²K/W times 1/m² of this segment: K/W. */
  double resistanceKW() {
    if (thicknessM <= 0) {
      return 0;
    }
    double density = thicknessM > 1e-6 ? massKg / (areaM2 * thicknessM) : EMPTY_DENSITY;
    double rho = Math.max(lowestDensity, Math.min(DENSEST, density));
    double conductivity = 0.02422 + 7.214e-4 * rho + 1.1797e-6 * rho * rho;
    return thicknessM / (conductivity * areaM2);
  }

  double massKg() {
    return massKg;
  }

  double thicknessM() {
    return thicknessM;
  }

  double areaM2() {
    return areaM2;
  }

  /** Heat that melts everything, J. */
  double meltingHeatJ() {
    return massKg * MoistAir.FUSION_J_KG;
  }

  void pass(StateTape tape) {
    massKg = tape.pass(massKg);
    thicknessM = tape.pass(thicknessM);
  }
}
