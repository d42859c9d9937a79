package dev.thawbench.plant.coil;

import dev.thawbench.plant.air.MoistAir;
import dev.thawbench.plant.numeric.Decay;
import dev.thawbench.plant.parameter.FrostParameter;
import dev.thawbench.plant.parameter.PlantParameters;

/**
 * Temperature of a surface between moist air and cold metal: heat and vapour from the air, less
 * conduction through the frost, is zero.
 *
 * <p>Effectiveness form (the air is never dried beyond the surface), mass transfer by Chilton and
 * Colburn. Latent heat is that of ice for the share of the surface below 0 °C. Vapour leaves the
 * surface only where frost or water is.
 */
final class SurfaceBalance {
  private static final double SHARPEST_SPREAD_K = 0.05;
  private static final double TOLERANCE_K = 1e-7;
  private static final int ITERATIONS = 40;

  private final double spreadK;
  private final double transferFactor;
  private double surfaceC;
  private double vapourKgS;
  private double heatW;

  SurfaceBalance(PlantParameters p) {
    spreadK = Math.max(SHARPEST_SPREAD_K, p.get(FrostParameter.FREEZING_SPREAD));
    transferFactor = 0.01 * p.get(FrostParameter.MASS_TRANSFER_FACTOR);
  }

  /**
   * Solves the balance.
   *
   * @param heatNtu number of transfer units for heat
   * @param resistanceKW from metal to surface
   * @param wet whether vapour can leave the surface
   * @param frostCover share of the surface that melting frost holds at 0 °C
   */
  void solve(
      double airC,
      double airRatio,
      double airKgS,
      double heatNtu,
      double metalC,
      double resistanceKW,
      boolean wet,
      double frostCover) {
    double sensibleWK = Decay.complement(heatNtu) * airKgS * MoistAir.HEAT_J_KGK;
    double vapourFlow = transferFactor * Decay.complement(heatNtu / MoistAir.LEWIS_FACTOR) * airKgS;
    double low = Math.min(metalC, airC) - 1;
    double high = Math.max(metalC, airC) + 1;
    double x = Math.max(low, Math.min(high, surfaceC));
    for (int i = 0; i < ITERATIONS; i++) {
      double ratio = MoistAir.saturationRatio(x);
      double drive = drive(airRatio - ratio, wet);
      double latent = latentJKg(x);
      double excess =
          sensibleWK * (airC - x) + vapourFlow * latent * drive - (x - metalC) / resistanceKW;
      if (excess > 0) {
        low = x;
      } else {
        high = x;
      }
      // d ln(saturation ratio)/dT is near 0.08 per K around freezing; an inexact slope only costs
      // an iteration.
      double slope =
          sensibleWK
              + 1 / resistanceKW
              + (drive != 0 ? vapourFlow * latent * ratio * (x < 0 ? 0.083 : 0.070) : 0);
      double next = x + excess / slope;
      if (!(next > low && next < high)) {
        next = 0.5 * (low + high);
      }
      double change = next - x;
      x = next;
      if (Math.abs(change) < TOLERANCE_K) {
        break;
      }
    }
    surfaceC = x > 0 ? x * (1 - frostCover) : x;
    vapourKgS = vapourFlow * drive(airRatio - MoistAir.saturationRatio(surfaceC), wet);
    heatW = sensibleWK * (airC - surfaceC) + vapourKgS * latentJKg(surfaceC);
  }

  private static double drive(double difference, boolean wet) {
    return difference > 0 || wet ? difference : 0;
  }

  private double latentJKg(double tempC) {
    return MoistAir.EVAPORATION_J_KG + frozenShare(tempC) * MoistAir.FUSION_J_KG;
  }

  /** Share of a surface with this mean temperature that is below 0 °C. */
  double frozenShare(double tempC) {
    return Math.max(0, Math.min(1, 0.5 - tempC / spreadK));
  }

  double surfaceC() {
    return surfaceC;
  }

  /** Vapour to the surface, kg/s. */
  double vapourKgS() {
    return vapourKgS;
  }

  /** Sensible and latent heat to the surface, W. */
  double heatW() {
    return heatW;
  }

  void startFrom(double tempC) {
    surfaceC = tempC;
  }
}
