package dev.thawbench.plant.air;

import dev.thawbench.plant.numeric.SmoothTable;

/**
 * Moist air at 101325 Pa, after ASHRAE Fundamentals 2017, chapter 1 (Hyland and Wexler).
 *
 * <p>Relative humidity is over liquid water at every temperature, as weather services report it
 * (WMO-No. 8, annex 4.A); a surface below 0 °C is ice.
 */
public final class MoistAir {
  /** Pressure of the air, Pa. */
  public static final double PRESSURE_PA = 101325;

  /** Specific heat of air, J/kgK. */
  public static final double HEAT_J_KGK = 1006;

  /** Heat of evaporation at 0 °C, J/kg. */
  public static final double EVAPORATION_J_KG = 2.500e6;

  /** Heat of fusion, J/kg. */
  public static final double FUSION_J_KG = 334e3;

  /** Specific heat of liquid water, J/kgK. */
  public static final double WATER_HEAT_J_KGK = 4186;

  /**
   * Le^(2/3) of water vapour in air, by which mass transfer outruns heat transfer (Chilton and
   * Colburn).
   */
  public static final double LEWIS_FACTOR = 0.90;

  private static final double MOLAR_RATIO = 0.621945;
  private static final double GRID_K = 0.25;
  private static final SmoothTable ICE = new SmoothTable(MoistAir::iceFormulaPa, -80, 0, GRID_K);
  private static final SmoothTable WATER =
      new SmoothTable(MoistAir::waterFormulaPa, -80, 95, GRID_K);

  private MoistAir() {}

  /** Saturation pressure in Pa over ice below 0 °C and over water above. */
  public static double saturationPa(double tempC) {
    return tempC < 0 ? ICE.at(tempC) : WATER.at(tempC);
  }

  /** Saturation pressure in Pa over (supercooled) water. */
  public static double saturationOverWaterPa(double tempC) {
    return WATER.at(tempC);
  }

  /** Humidity ratio in kg/kg of air saturated over ice or water. */
  public static double saturationRatio(double tempC) {
    return ratio(saturationPa(tempC));
  }

  /**
   * Humidity ratio in kg/kg.
   *
   * @param relativeHumidity 0 to 1, over water
   */
  public static double ratio(double tempC, double relativeHumidity) {
    return ratio(relativeHumidity * saturationOverWaterPa(tempC));
  }

  /** Density of dry air in kg/m³. */
  public static double densityKgM3(double tempC) {
    return PRESSURE_PA / (287.05 * (tempC + 273.15));
  }

  private static double ratio(double vapourPa) {
    return MOLAR_RATIO * vapourPa / (PRESSURE_PA - vapourPa);
  }

  private static double iceFormulaPa(double tempC) {
    double t = tempC + 273.15;
    return StrictMath.exp(
        -5.6745359e3 / t
            + 6.3925247
            - 9.677843e-3 * t
            + 6.2215701e-7 * t * t
            + 2.0747825e-9 * t * t * t
            - 9.484024e-13 * t * t * t * t
            + 4.1635019 * StrictMath.log(t));
  }

  private static double waterFormulaPa(double tempC) {
    double t = tempC + 273.15;
    return StrictMath.exp(
        -5.8002206e3 / t
            + 1.3914993
            - 4.8640239e-2 * t
            + 4.1764768e-5 * t * t
            - 1.4452093e-8 * t * t * t
            + 6.5459673 * StrictMath.log(t));
  }
}
