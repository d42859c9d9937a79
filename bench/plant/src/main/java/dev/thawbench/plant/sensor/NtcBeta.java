package dev.thawbench.plant.sensor;

import dev.thawbench.plant.parameter.PlantValueException;

/**
 * NTC by its B value: R = R25 exp(B (1/T − 1/298.15 K)).
 *
 * @param ohmsAt25 resistance at 25 °C, Ω, 100 to 1,000,000
 * @param betaK B value, K, 2000 to 6000
 */
public record NtcBeta(double ohmsAt25, double betaK) implements ResistanceCurve {
  private static final double ZERO_K = 273.15;
  private static final double REFERENCE_K = 298.15;

  /** Checks both values. */
  public NtcBeta {
    PlantValueException.requireInRange("resistance at 25 °C", ohmsAt25, 100, 1e6, "Ω");
    PlantValueException.requireInRange("B value", betaK, 2000, 6000, "K");
  }

  @Override
  public double ohms(double tempC) {
    return ohmsAt25 * StrictMath.exp(betaK * (1 / (tempC + ZERO_K) - 1 / REFERENCE_K));
  }

  @Override
  public double tempC(double ohms) {
    return 1 / (StrictMath.log(ohms / ohmsAt25) / betaK + 1 / REFERENCE_K) - ZERO_K;
  }
}
