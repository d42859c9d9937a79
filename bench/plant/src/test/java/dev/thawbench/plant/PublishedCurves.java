package dev.thawbench.plant;

import dev.thawbench.plant.air.MoistAir;

/** What others say about the cost of frost, as functions of outdoor air. */
final class PublishedCurves {
  private static final double ENERGY_PLUS_LIMIT_C = 5;

  private PublishedCurves() {}

  /**
   * COP multiplier of Wetter and Afjei 1996 (IBPSA, AixLib and Buildings libraries), measured on
   * machines of the 1990s.
   */
  static double wetterAfjei(double outdoorC) {
    double bell = 0.1534 * StrictMath.exp(-(outdoorC - 0.8869) * (outdoorC - 0.8869) / 26.06);
    return 1 - (Math.max(0, 0.03 - 0.004 * outdoorC) + bell);
  }

  /**
   * Heating capacity multiplier of EnergyPlus 22.2, reverse cycle on demand, with the heat taken
   * back by defrost; 1 above its default limit of 5 °C.
   */
  static double energyPlusCapacity(double outdoorC, double relativeHumidity) {
    if (outdoorC > ENERGY_PLUS_LIMIT_C) {
      return 1;
    }
    double share = energyPlusTimeShare(outdoorC, relativeHumidity);
    return 0.875 * (1 - share) - 0.01 * share * (7.222 - outdoorC) / 1.01667;
  }

  /** COP multiplier of EnergyPlus 22.2, reverse cycle on demand. */
  static double energyPlusCop(double outdoorC, double relativeHumidity) {
    if (outdoorC > ENERGY_PLUS_LIMIT_C) {
      return 1;
    }
    double share = energyPlusTimeShare(outdoorC, relativeHumidity);
    return energyPlusCapacity(outdoorC, relativeHumidity) / (0.954 * (1 - share));
  }

  private static double energyPlusTimeShare(double outdoorC, double relativeHumidity) {
    double coilC = 0.82 * outdoorC - 8.589;
    double difference =
        Math.max(
            1e-6, MoistAir.ratio(outdoorC, relativeHumidity) - MoistAir.saturationRatio(coilC));
    return 1 / (1 + 0.01446 / difference);
  }
}
