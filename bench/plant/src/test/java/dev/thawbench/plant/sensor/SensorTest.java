package dev.thawbench.plant.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;

class SensorTest {

  @Test
  void theUsualNtcHasItsDataSheetsResistances() {
    ResistanceCurve curve = ResistanceCurve.ntc10kB3977();
    assertThat(curve.ohms(25)).isEqualTo(10_000);
    assertThat(curve.ohms(-40)).isCloseTo(412_000, withPercentage(1));
    assertThat(curve.ohms(120)).isCloseTo(400, withPercentage(1));
    assertThat(curve.ohms(TemperatureProbe.OPEN_C)).as("as good as open").isGreaterThan(1.5e6);
    assertThat(curve.ohms(TemperatureProbe.SHORT_C)).as("as good as short").isLessThan(150);
  }

  @Test
  void pt1000FollowsTheStandard() {
    ResistanceCurve curve = ResistanceCurve.pt1000();
    assertThat(curve.ohms(-40)).isCloseTo(842.7, within(0.05));
    assertThat(curve.ohms(0)).isEqualTo(1000);
    assertThat(curve.ohms(100)).isCloseTo(1385.1, within(0.05));
  }

  @Test
  void everyCurveGoesBothWays() {
    NtcTable table =
        new NtcTable(
            new double[] {-40, -20, 0, 25, 60, 120},
            new double[] {336_479, 96_358, 32_554, 10_000, 2_488, 389});
    List<ResistanceCurve> curves =
        List.of(
            ResistanceCurve.ntc10kB3977(),
            ResistanceCurve.ntc10kB3435(),
            ResistanceCurve.ntc50kB3950(),
            ResistanceCurve.pt1000(),
            table);
    for (ResistanceCurve curve : curves) {
      for (double tempC = -45; tempC <= 130; tempC += 2.5) {
        assertThat(curve.tempC(curve.ohms(tempC)))
            .as("%s at %s", curve, tempC)
            .isCloseTo(tempC, within(1e-3));
      }
    }
    assertThat(table.ohms(0)).isCloseTo(32_554, within(0.01));
  }

  @Test
  void aTableThatDoesNotFallIsRefused() {
    assertThatThrownBy(
            () -> new NtcTable(new double[] {0, 25, 20}, new double[] {30_000, 10_000, 9_000}))
        .hasMessage(
            "NTC table, row 3: 20.0 °C, 9000.0 Ω; temperatures must rise and resistances fall");
  }

  @Test
  void transmittersAreScaledInGaugePressureAndHeldAtTheirEnds() {
    Transmitter current = Transmitter.milliamps4To20(0, 40);
    assertThat(current.signalOfAbsolute(1.01325)).isCloseTo(4, within(1e-9));
    assertThat(current.signalOfAbsolute(21.01325)).isCloseTo(12, within(1e-9));
    assertThat(current.signalOfAbsolute(90)).isCloseTo(20.2, within(1e-9));
    Transmitter ratiometric = Transmitter.ratiometric(0, 50);
    assertThat(ratiometric.signal(25)).isEqualTo(2.5);
    assertThat(ratiometric.quantity(ratiometric.signal(13.7))).isCloseTo(13.7, within(1e-9));
    assertThat(Transmitter.volts0To10(0, 100).signal(-3)).isZero();
  }

  @Test
  void noiseHasItsDeviationAndComesAgainFromItsSeed() {
    Noise noise = new Noise(42, 0.5);
    Noise again = new Noise(42, 0.5);
    double sum = 0;
    double squares = 0;
    int count = 20_000;
    for (int i = 0; i < count; i++) {
      double value = noise.next();
      assertThat(again.next()).isEqualTo(value);
      sum += value;
      squares += value * value;
    }
    assertThat(sum / count).isCloseTo(0, within(0.02));
    assertThat(Math.sqrt(squares / count)).isCloseTo(0.5, within(0.02));
  }

  @Test
  void readingsAreWholeStepsOfTheirResolution() {
    assertThat(Quantization.round(3.14159, 0.1)).isCloseTo(3.1, within(1e-12));
    assertThat(Quantization.round(3.14159, 0)).isEqualTo(3.14159);
  }

  @Test
  void aSwitchHasAHysteresis() {
    TwoPointSwitch highPressure = new TwoPointSwitch("high pressure switch", 30, 24, 10);
    double[] pressures = {29.9, 30.1, 25, 24, 29};
    double[] contacts = {1, 0, 0, 1, 1};
    for (int i = 0; i < pressures.length; i++) {
      highPressure.follow(pressures[i]);
      assertThat(highPressure.contact()).as("at %s bar", pressures[i]).isEqualTo(contacts[i]);
    }
  }
}
