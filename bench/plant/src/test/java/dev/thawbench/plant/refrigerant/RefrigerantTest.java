package dev.thawbench.plant.refrigerant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saturation pressures in bar absolute against CoolProp 8.0.0 (HEOS). */
class RefrigerantTest {

  @ParameterizedTest
  @CsvSource({
    "-40, 1.774, 1.111, 1.749, 1.596, 1.690",
    "-35, 2.214, 1.372, 2.181, 1.993, 2.106",
    "-30, 2.734, 1.678, 2.693, 2.462, 2.599",
    "-25, 3.346, 2.034, 3.294, 3.013, 3.176",
    "-20, 4.058, 2.445, 3.993, 3.655, 3.848",
    "-15, 4.881, 2.916, 4.800, 4.397, 4.623",
    "-10, 5.826, 3.453, 5.727, 5.249, 5.512",
    "-5, 6.906, 4.060, 6.783, 6.221, 6.526",
    "0, 8.131, 4.745, 7.981, 7.324, 7.674",
    "5, 9.514, 5.511, 9.332, 8.570, 8.969",
    "10, 11.069, 6.366, 10.848, 9.970, 10.421",
    "15, 12.808, 7.315, 12.543, 11.535, 12.043",
    "20, 14.746, 8.365, 14.430, 13.280, 13.846",
    "25, 16.896, 9.521, 16.522, 15.217, 15.843",
    "30, 19.275, 10.790, 18.835, 17.360, 18.048",
    "35, 21.898, 12.179, 21.385, 19.724, 20.475",
    "40, 24.783, 13.694, 24.187, 22.326, 23.136",
    "50, 31.412, 17.133, 30.628, 28.316, 29.227",
    "55, 35.199, 19.072, 34.313, 31.745, 32.690",
    "60, 39.332, 21.168, 38.344, 35.498, 36.456"
  })
  void pressuresAreWithinAFifthOfAPercent(
      double tempC, double r32, double r290, double r410a, double r454bDew, double r454bBubble) {
    close(Refrigerants.named("R32").dewBar(tempC), r32);
    close(Refrigerants.named("R290").dewBar(tempC), r290);
    close(Refrigerants.named("R410A").dewBar(tempC), r410a);
    close(Refrigerants.named("R454B").dewBar(tempC), r454bDew);
    close(Refrigerants.named("R454B").bubbleBar(tempC), r454bBubble);
  }

  private static void close(double found, double expected) {
    assertThat(found).isCloseTo(expected, withPercentage(0.2));
  }

  @Test
  void evaporatingTakesTheHeatThatTheTablesSay() {
    assertLatent("R290", 0, 374.9);
    assertLatent("R32", 0, 315.3);
    assertLatent("R410A", 0, 221.4);
    assertLatent("R454B", 0, 261.3);
    assertLatent("R290", 40, 307.2);
  }

  private static void assertLatent(String name, double tempC, double kjKg) {
    Refrigerant refrigerant = Refrigerants.named(name);
    assertThat(refrigerant.gasEnthalpyKjKg(tempC) - refrigerant.liquidEnthalpyKjKg(tempC))
        .isCloseTo(kjKg, withPercentage(0.5));
  }
}
