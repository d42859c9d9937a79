package dev.thawbench.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
  @ParameterizedTest
  @CsvSource({
    "500 ms, 500000000",
    "20 min, 1200000000000",
    "1 h 30 min, 5400000000000",
    "1h30min, 5400000000000",
    "0 s, 0",
    "0.5 s, 500000000"
  })
  void isThatMuch(String text, long nanos) {
    assertThat(DurationText.nanos(text)).hasValue(nanos);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "5 K", "-5 s", "5 s and more", "1 h, 30 min", "soon"})
  void isNoDuration(String text) {
    assertThat(DurationText.nanos(text)).isEmpty();
  }

  @Test
  void anAgeIsNotTooLong() {
    assertThat(DurationText.nanos("99999999999 h 99999999999 h"))
        .hasValue(876_600L * 3600 * 1_000_000_000);
  }
}
