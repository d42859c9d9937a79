package dev.thawbench.plant.sensor;

import dev.thawbench.plant.parameter.PlantValueException;

/**
 * NTC by the table of its data sheet; between its rows, and beyond its ends, ln R is linear in 1/T.
 */
public final class NtcTable implements ResistanceCurve {
  private static final double ZERO_K = 273.15;

  private final double[] inverseK;
  private final double[] lnOhms;

  /**
   * @param tempsC rising temperatures, °C, at least two
   * @param ohms falling resistances at them, Ω
   * @throws PlantValueException if there are fewer than two rows, or they don't rise and fall
   */
  public NtcTable(double[] tempsC, double[] ohms) {
    if (tempsC.length < 2 || tempsC.length != ohms.length) {
      throw new PlantValueException(
          "an NTC table needs at least 2 rows of temperature and resistance, found "
              + tempsC.length
              + " and "
              + ohms.length);
    }
    inverseK = new double[tempsC.length];
    lnOhms = new double[tempsC.length];
    for (int i = 0; i < tempsC.length; i++) {
      if (!(tempsC[i] > -ZERO_K && ohms[i] > 0)
          || i > 0 && !(tempsC[i] > tempsC[i - 1] && ohms[i] < ohms[i - 1])) {
        throw new PlantValueException(
            "NTC table, row "
                + (i + 1)
                + ": "
                + tempsC[i]
                + " °C, "
                + ohms[i]
                + " Ω; temperatures must rise and resistances fall");
      }
      inverseK[i] = 1 / (tempsC[i] + ZERO_K);
      lnOhms[i] = StrictMath.log(ohms[i]);
    }
  }

  @Override
  public double ohms(double tempC) {
    double inverse = 1 / (tempC + ZERO_K);
    int i = 0;
    while (i < inverseK.length - 2 && inverse < inverseK[i + 1]) {
      i++;
    }
    double share = (inverse - inverseK[i]) / (inverseK[i + 1] - inverseK[i]);
    return StrictMath.exp(lnOhms[i] + share * (lnOhms[i + 1] - lnOhms[i]));
  }

  @Override
  public double tempC(double ohms) {
    double ln = StrictMath.log(ohms);
    int i = 0;
    while (i < lnOhms.length - 2 && ln < lnOhms[i + 1]) {
      i++;
    }
    double share = (ln - lnOhms[i]) / (lnOhms[i + 1] - lnOhms[i]);
    return 1 / (inverseK[i] + share * (inverseK[i + 1] - inverseK[i])) - ZERO_K;
  }
}
