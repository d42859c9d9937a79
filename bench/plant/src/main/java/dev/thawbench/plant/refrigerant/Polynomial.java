package dev.thawbench.plant.refrigerant;

/** c0 + c1 x + c2 x² + … */
final class Polynomial {
  private final double[] coefficients;

  Polynomial(double... coefficients) {
    this.coefficients = coefficients;
  }

  double at(double x) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
