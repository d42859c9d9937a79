package dev.thawbench.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 0.000000001",
    "-1, -0.000000001",
    "1500000000, 1.5",
    "-2250000000, -2.25",
    "18000000000000, 18000",
    "999999999999999999, 999999999.999999999"
  })
  void writesNanosecondsAsExactSeconds(long nanos, String seconds) {
    RowText text = new RowText();
    text.seconds(nanos);
    assertThat(text.toString()).isEqualTo(seconds);
    assertThat(TraceFormat.nanos(seconds)).hasValue(nanos);
  }

  @ParameterizedTest
  @CsvSource({"''", "1.", ".5", "1e3", "1.0000000001", "--1", "'1 '", "+1"})
  void doesNotTakeOtherTextsForSeconds(String text) {
    assertThat(TraceFormat.nanos(text)).isEmpty();
  }

  /** On JDK 17 Double.toString says 2.0E-3 as 0.0020 and 2^-44 with 18 digits. */
  @Test
  void writesTheShortestDecimal() {
    assertThat(text(2e-3)).isEqualTo("0.002");
    assertThat(text(Math.pow(2, -44))).isEqualTo("5.684341886080802E-14");
    assertThat(text(1.0)).isEqualTo("1");
    assertThat(text(-12)).isEqualTo("-12");
    assertThat(text(-0.0)).isEqualTo("-0.0");
    assertThat(text(1e15)).isEqualTo("1.0E15");
    assertThat(text(Double.NaN)).isEmpty();
  }

  private static String text(double value) {
    RowText text = new RowText();
    text.value(value);
    return text.toString();
  }
}
