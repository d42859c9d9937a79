package dev.thawbench.checks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.trace.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0 s, 0 s",
    "724_000, 724.0 s, 724 s",
    "0_250, 0.250 s, 0.25 s",
    "999_900, 999.9 s, 999.9 s",
    "1000_000, 16 min 40.0 s, 16 min 40 s",
    "1200_000, 20 min 0.0 s, 20 min",
    "3600_000, 1 h 0 min 0.0 s, 1 h",
    "3919_000, 1 h 5 min 19.0 s, 1 h 5 min 19 s",
    "3604_025, 1 h 0 min 4.025 s, 1 h 4.025 s",
    "-5_000, -5.0 s, -5 s"
  })
  void longTimesAreToldInHoursAndMinutes(String millis, String measured, String given) {
    long nanos = Long.parseLong(millis.replace("_", "")) * 1_000_000;
    assertThat(Texts.time(nanos)).isEqualTo(measured);
    assertThat(Texts.given(nanos)).isEqualTo(given);
  }

  @Test
  void aNanosecondAfterTheReadIsNotTold() {
    assertThat(Texts.time(33_000_000_001L)).isEqualTo("33.0 s");
    assertThat(Texts.time(33_001_000_001L)).isEqualTo("33.001 s");
  }

  @ParameterizedTest
  @CsvSource({
    "724, 725, 724.0 s to 725.0 s, between 724.0 s and 725.0 s",
    "60, 60, 60.0 s, at 60.0 s",
    "999, 1000, 16 min 39.0 s to 16 min 40.0 s, between 16 min 39.0 s and 16 min 40.0 s"
  })
  void bothEndsOfASpanAreToldAlike(long from, long to, String span, String at) {
    assertThat(Texts.span(from * 1_000_000_000, to * 1_000_000_000)).isEqualTo(span);
    assertThat(Texts.at(from * 1_000_000_000, to * 1_000_000_000)).isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource({
    "18.2, CELSIUS, 18.2 °C",
    "18.034712, CELSIUS, 18.035 °C",
    "0, KELVIN, 0 K",
    "101325, PASCAL, 101325 Pa",
    "-0.05, KELVIN, -0.05 K",
    "0.000123456, CUBIC_METRE_PER_SECOND, 0.00012346 m³/s",
    "3, ONE, 3"
  })
  void valuesHaveFiveDigitsThatCount(double value, Unit unit, String text) {
    assertThat(Texts.value(value, unit)).isEqualTo(text);
  }
}
