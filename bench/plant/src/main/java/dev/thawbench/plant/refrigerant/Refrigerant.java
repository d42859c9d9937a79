package dev.thawbench.plant.refrigerant;

import dev.thawbench.plant.numeric.SmoothTable;

/**
 * Saturation properties of a refrigerant as polynomials in °C, fitted to CoolProp 8.0.0 (HEOS) from
 * -40 to 60 °C; enthalpy of liquid at 0 °C is 200 kJ/kg.
 *
 * <p>Saturation pressure is within 0.15 % of CoolProp from -40 to 60 °C. Temperatures are held
 * inside -60 to 85 °C. Zeotropic blends have a dew and a bubble line.
 */
public final class Refrigerant {
  /** Lowest temperature of the fits, °C; below it the value there is taken. */
  public static final double LOWEST_C = -60;

  /** Highest temperature of the fits, °C; above it the value there is taken. */
  public static final double HIGHEST_C = 85;

  private static final double HIGHEST_GAS_HEAT_C = 55;

  private final String name;
  private final double polytropicExponent;
  private final SmoothTable dewBar;
  private final SmoothTable bubbleBar;
  private final SmoothTable gasDensity;
  private final Polynomial gasEnthalpy;
  private final Polynomial liquidEnthalpy;
  private final Polynomial gasHeat;
  private final Polynomial liquidDensity;

  Refrigerant(
      String name,
      double polytropicExponent,
      Polynomial lnDewBar,
      Polynomial lnBubbleBar,
      Polynomial lnGasDensity,
      Polynomial gasEnthalpy,
      Polynomial liquidEnthalpy,
      Polynomial gasHeat,
      Polynomial liquidDensity) {
    this.name = name;
    this.polytropicExponent = polytropicExponent;
    this.dewBar = exponential(lnDewBar);
    this.bubbleBar = exponential(lnBubbleBar);
    this.gasDensity = exponential(lnGasDensity);
    this.gasEnthalpy = gasEnthalpy;
    this.liquidEnthalpy = liquidEnthalpy;
    this.gasHeat = gasHeat;
    this.liquidDensity = liquidDensity;
  }

  private static SmoothTable exponential(Polynomial logarithm) {
    return new SmoothTable(x -> StrictMath.exp(logarithm.at(x)), LOWEST_C, HIGHEST_C, 0.25);
  }

  /** Name after ISO 817, such as R290. */
  public String name() {
    return name;
  }

  /** Exponent n of p·vⁿ by which compression is as much work as an isentropic one. */
  public double polytropicExponent() {
    return polytropicExponent;
  }

  /** Pressure of saturated gas, bar absolute. */
  public double dewBar(double tempC) {
    return dewBar.at(tempC);
  }

  /** Pressure of saturated liquid, bar absolute. */
  public double bubbleBar(double tempC) {
    return bubbleBar.at(tempC);
  }

  /** Temperature at which saturated gas has this pressure, °C, inside the fits. */
  public double dewC(double bar) {
    double low = LOWEST_C;
    double high = HIGHEST_C;
    while (high - low > 1e-6) {
      double middle = 0.5 * (low + high);
      if (dewBar(middle) < bar) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return 0.5 * (low + high);
  }

  /** Density of saturated gas, kg/m³. */
  public double gasDensityKgM3(double tempC) {
    return gasDensity.at(tempC);
  }

  /** Enthalpy of saturated gas, kJ/kg. */
  public double gasEnthalpyKjKg(double tempC) {
    return gasEnthalpy.at(tempC);
  }

  /** Enthalpy of saturated liquid, kJ/kg. */
  public double liquidEnthalpyKjKg(double tempC) {
    return liquidEnthalpy.at(tempC);
  }

  /**
   * Specific heat of saturated gas, kJ/kgK; above 55 °C the value there, since it runs to infinity
   * at the critical point.
   */
  public double gasHeatKjKgK(double tempC) {
    return gasHeat.at(Math.min(tempC, HIGHEST_GAS_HEAT_C));
  }

  /** Density of saturated liquid, kg/m³. */
  public double liquidDensityKgM3(double tempC) {
    return liquidDensity.at(tempC);
  }
}
