package dev.thawbench.plant.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoistAirTest {

  @ParameterizedTest
  @CsvSource({
    "-20, 103.26, 0.6345",
    "-15, 165.30, 1.0163",
    "-10, 259.90, 1.5994",
    "-5, 401.76, 2.4759",
    "-3, 476.06, 2.9359",
    "-1, 562.67, 3.473",
    "0, 611.21, 3.7745",
    "2, 705.95, 4.3636",
    "7, 1001.96, 6.2116"
  })
  void saturationAgreesWithAshrae(double tempC, double pascal, double gramPerKg) {
    assertThat(MoistAir.saturationPa(tempC)).isCloseTo(pascal, withPercentage(0.02));
    assertThat(1000 * MoistAir.saturationRatio(tempC)).isCloseTo(gramPerKg, withPercentage(0.02));
  }

  @Test
  void humidityIsOverWaterAlsoBelowFreezing() {
    double saturatedOverWater = MoistAir.ratio(-10, 1);
    assertThat(saturatedOverWater).isGreaterThan(1.09 * MoistAir.saturationRatio(-10));
  }

  @Test
  void interpolationIsFineBetweenGridPoints() {
    double t = -7.1234 + 273.15;
    double ashrae =
        StrictMath.exp(
            -5.6745359e3 / t
                + 6.3925247
                - 9.677843e-3 * t
                + 6.2215701e-7 * t * t
                + 2.0747825e-9 * t * t * t
                - 9.484024e-13 * t * t * t * t
                + 4.1635019 * StrictMath.log(t));
    assertThat(MoistAir.saturationPa(-7.1234)).isCloseTo(ashrae, withPercentage(1e-5));
  }
}
