package dev.thawbench.plant.sensor;

import dev.thawbench.plant.parameter.PlantValueException;

/**
 * Platinum sensor after IEC 60751 (Callendar and Van Dusen), -200 to 850 °C.
 *
 * @param ohmsAtZero resistance at 0 °C, Ω: 1000 for a Pt1000
 */
public record PlatinumCurve(double ohmsAtZero) implements ResistanceCurve {
  private static final double A = 3.9083e-3;
  private static final double B = -5.775e-7;
  private static final double C = -4.183e-12;
  private static final int ITERATIONS = 20;

  /** Checks the value. */
  public PlatinumCurve {
    PlantValueException.requireInRange("resistance at 0 °C", ohmsAtZero, 10, 10_000, "Ω");
  }

  @Override
  public double ohms(double tempC) {
    double cold = tempC < 0 ? C * (tempC - 100) * tempC * tempC * tempC : 0;
    return ohmsAtZero * (1 + A * tempC + B * tempC * tempC + cold);
  }

  @Override
  public double tempC(double ohms) {
    double tempC = (ohms / ohmsAtZero - 1) / A;
    for (int i = 0; i < ITERATIONS; i++) {
      tempC -= (ohms(tempC) - ohms) / (ohmsAtZero * (A + 2 * B * tempC));
    }
    return tempC;
  }
}
