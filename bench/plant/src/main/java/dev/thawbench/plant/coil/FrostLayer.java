package dev.thawbench.plant.coil;

import dev.thawbench.plant.air.MoistAir;
import dev.thawbench.plant.parameter.FrostParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.state.StateTape;

/**
 * Frost on one segment: mass and thickness.
 *
 * <p>Fresh frost settles with a density of 650 exp(0.277 t) kg/m³ at a surface of t °C (Hayashi et
 * al. 1977, from -18.6 to -5 °C), held inside the range seen on coils; a share of the vapour
 * densifies what is there (split of Jones and Parker 1975). Conductivity 0.02422 + 7.214e-4 ρ +
 * 1.1797e-6 ρ² W/mK at ρ kg/m³ (Yonko and Sepsy 1967).
 */
final class FrostLayer {
  /** What is left below this goes with the rest: 0.03 g on a segment is no layer. */
  private static final double LEAST_KG = 3e-5;

  /** Thinner than this has no density of its own. */
  private static final double THIN_M = 1e-6;

  private static final double THIN_DENSITY_KG_M3 = 200;

  /** Beyond what Yonko and Sepsy measured (576 kg/m³), and below ice (917 kg/m³). */
  private static final double DENSEST_KG_M3 = 700;

  private static final double HAYASHI_AT_ZERO_KG_M3 = 650;
  private static final double HAYASHI_PER_K = 0.277;

  private final double areaM2;
  private final double growingShare;
  private final double lowestDensityKgM3;
  private final double highestDensityKgM3;
  private final double refrozenDensityKgM3;
  private double massKg;
  private double thicknessM;

  FrostLayer(PlantParameters p, double areaM2) {
    this.areaM2 = areaM2;
    growingShare = 1 - 0.01 * p.get(FrostParameter.DENSIFICATION);
    lowestDensityKgM3 = p.get(FrostParameter.LOWEST_DENSITY);
    highestDensityKgM3 = p.get(FrostParameter.HIGHEST_DENSITY);
    refrozenDensityKgM3 = p.get(FrostParameter.RETAINED_ICE_DENSITY);
  }

  /** Frost that is there from the beginning, with the mean density of a grown layer. */
  void place(double kg) {
    massKg = kg;
    thicknessM = kg / (highestDensityKgM3 / growingShare * areaM2);
  }

  /** Vapour becomes frost on a surface of {@code surfaceC}. */
  void deposit(double kg, double surfaceC) {
    massKg += kg;
    thicknessM += growingShare * kg / (freshDensityKgM3(surfaceC) * areaM2);
  }

  /** Retained water becomes dense ice. */
  void refreeze(double kg) {
    massKg += kg;
    thicknessM += kg / (refrozenDensityKgM3 * areaM2);
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

  /** Thermal resistance of this segment, K/W. */
  double resistanceKW() {
    if (thicknessM <= 0) {
      return 0;
    }
    double densityKgM3 = thicknessM > THIN_M ? massKg / (areaM2 * thicknessM) : THIN_DENSITY_KG_M3;
    double heldKgM3 = Math.max(lowestDensityKgM3, Math.min(DENSEST_KG_M3, densityKgM3));
    return thicknessM / (conductivityWMK(heldKgM3) * areaM2);
  }

  private double freshDensityKgM3(double surfaceC) {
    double hayashi = HAYASHI_AT_ZERO_KG_M3 * StrictMath.exp(HAYASHI_PER_K * surfaceC);
    return Math.max(lowestDensityKgM3, Math.min(highestDensityKgM3, hayashi));
  }

  static double conductivityWMK(double densityKgM3) {
    return 0.02422 + 7.214e-4 * densityKgM3 + 1.1797e-6 * densityKgM3 * densityKgM3;
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
