package dev.thawbench.plant.coil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.thawbench.plant.parameter.PlantParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrostLayerTest {
  private static final double AREA_M2 = 2;

  private final FrostLayer frost = new FrostLayer(PlantParameters.nominal(), AREA_M2);

  @ParameterizedTest(name = "fresh frost at {0} °C has {1} kg/m³")
  @CsvSource({
    "-5, 162.7", // Hayashi et al. 1977
    "-6, 123.4",
    "-1, 200", // 493 by the formula: no coil shows that
    "-12, 100" // 23 by the formula
  })
  void freshFrostHasHayashisDensityInsideTheRangeSeenOnCoils(double surfaceC, double kgM3) {
    frost.deposit(0.1, surfaceC);

    assertThat(0.65 * 0.1 / (frost.thicknessM() * AREA_M2)).isCloseTo(kgM3, withPercentage(0.1));
  }

  @ParameterizedTest(name = "{0} kg/m³ conduct {1} W/mK")
  @CsvSource({"100, 0.1082", "200, 0.2157", "400, 0.5015"}) // Yonko and Sepsy 1967
  void conductsAsYonkoAndSepsyMeasured(double kgM3, double wattsPerMK) {
    assertThat(FrostLayer.conductivityWMK(kgM3)).isCloseTo(wattsPerMK, offset(1e-4));
  }

  @Test
  void isAResistanceOfItsThicknessOverItsConductivity() {
    frost.place(0.4);
    double kgM3 = frost.massKg() / (frost.thicknessM() * AREA_M2);

    assertThat(frost.resistanceKW())
        .isCloseTo(
            frost.thicknessM() / (FrostLayer.conductivityWMK(kgM3) * AREA_M2),
            withPercentage(1e-9));
  }

  @Test
  void meltsEvenlySoThatItsDensityStays() {
    frost.place(0.4);
    double thick = frost.thicknessM();

    assertThat(frost.remove(0.1)).isEqualTo(0.1);

    assertThat(frost.massKg()).isCloseTo(0.3, offset(1e-12));
    assertThat(frost.thicknessM()).isCloseTo(0.75 * thick, withPercentage(1e-9));
  }

  @Test
  void givesNoMoreThanThereIs() {
    frost.place(0.4);

    assertThat(frost.remove(1)).isEqualTo(0.4);
    assertThat(frost.remove(1)).isZero();
    assertThat(frost.thicknessM()).isZero();
    assertThat(frost.resistanceKW()).isZero();
  }

  @Test
  void takesTheLastFilmWithTheRest() {
    frost.place(0.1);

    assertThat(frost.remove(0.1 - 1e-5)).isEqualTo(0.1);
    assertThat(frost.massKg()).isZero();
  }
}
