package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product's tolerance on a compared value narrows what obliges the controller. */
class ToleranceOfConditionsTest {
  /** A coil at these °C from 95 s to 205 s; before and after it is at 0 °C. */
  private static TraceMaker coilAt(double celsius) {
    return new TraceMaker(Lab.LAYOUT)
        .set(0, "mode", "heating")
        .during(95, 205, "coil temperature", celsius);
  }

  @ParameterizedTest(name = "{0}, the fan off at {1} °C: {2}")
  @CsvSource({
    "is above 5 °C ± 1 K, 6, NOT_EXERCISED",
    "is above 5 °C ± 1 K, 6.1, FAIL",
    "is at least 5 °C ± 1 K, 5.9, NOT_EXERCISED",
    "is at least 5 °C ± 1 K, 6, FAIL",
    "is below -5 °C ± 1 K, -6, NOT_EXERCISED",
    "is below -5 °C ± 1 K, -6.1, FAIL",
    "is at most -50 °C ± 2 %, -50.9, NOT_EXERCISED",
    "is at most -50 °C ± 2 %, -51, FAIL",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 5.9, NOT_EXERCISED",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 6, FAIL",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 7.5, FAIL",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 7.6, NOT_EXERCISED",
    "is above 5 °C ± 1 K and mode is heating, 6, NOT_EXERCISED",
    "is above 5 °C ± 1 K and mode is heating, 6.1, FAIL",
    "is above 5 °C ± 1 K or mode is cooling, 6, NOT_EXERCISED",
    "is above 5 °C ± 1 K or mode is cooling, 6.1, FAIL",
  })
  void narrowsTheConditionThatObliges(String words, double value, Verdict verdict) {
    String sentence = "whenever coil temperature " + words + ", outdoor fan is on";

    assertThat(BothWays.judged(sentence, coilAt(value).trace(1, 300)).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "not (above 5 °C ± 1 K), the fan off at {0} °C: {1}")
  @CsvSource({"4.1, NOT_EXERCISED", "4, FAIL"})
  void narrowsItUnderNotToo(double value, Verdict verdict) {
    String sentence =
        "whenever not (coil temperature is above 5 °C ± 1 K) with controller supply on, "
            + "outdoor fan is on";
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "coil temperature", 20)
            .set(50, "controller supply", "on")
            .set(100, "coil temperature", value)
            .set(200, "coil temperature", 20);

    assertThat(BothWays.judged(sentence, maker.trace(1, 300)).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}, to {2} °C: {3}")
  @CsvSource({
    "rises above 5 °C ± 1 K, 0, 6, NOT_EXERCISED",
    "rises above 5 °C ± 1 K, 0, 6.1, FAIL",
    "rises to 5 °C ± 1 K, 0, 6, FAIL",
    "falls below 5 °C ± 1 K, 9, 4, NOT_EXERCISED",
    "falls below 5 °C ± 1 K, 9, 3.9, FAIL",
    "falls to 5 °C ± 1 K, 9, 4.1, NOT_EXERCISED",
    "falls to 5 °C ± 1 K, 9, 4, FAIL",
    "falls to 5 °C ± 1 K (hysteresis 1 K), 9, 4, FAIL",
    "changes by at least 2 K ± 0.5 K, 0, 2.4, NOT_EXERCISED",
    "changes by at least 2 K ± 0.5 K, 0, 2.5, FAIL",
    "changes by at least 2 K ± 10 %, 5, 2.9, NOT_EXERCISED",
    "changes by at least 2 K ± 10 %, 5, 2.8, FAIL",
    "is above 5 °C ± 1 K for 10 s, 0, 6, NOT_EXERCISED",
    "is above 5 °C ± 1 K for 10 s, 0, 6.1, FAIL",
  })
  void narrowsTheEdgeThatTriggers(String words, double before, double then, Verdict verdict) {
    String sentence = "when coil temperature " + words + ", outdoor fan comes on within 5 s";
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "coil temperature", before)
            .set(100, "coil temperature", then);

    assertThat(BothWays.judged(sentence, maker.trace(1, 200)).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "coil at {0} °C: {1}")
  @CsvSource({"-1.5, NOT_EXERCISED", "-1.6, FAIL"})
  void narrowsWhatIsSummedUpToATrigger(double value, Verdict verdict) {
    String sentence =
        "when coil temperature < -1 °C ± 0.5 K, summed since the last defrost end, reaches 60 s, "
            + "defrost begins within 20 s";
    TraceMaker maker =
        coilAt(10)
            .during(100, 200, "reversing valve", "defrost")
            .set(210, "coil temperature", value);

    assertThat(BothWays.judged(sentence, maker.trace(1, 400)).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "compressor at {0} Hz: {1}")
  @CsvSource({"22, OPEN", "23, FAIL"})
  void narrowsWhenAClockRuns(double speed, String verdict) {
    String sentence =
        "when coil temperature falls below -6 °C, defrost begins within 20 s of "
            + "compressor speed above 20 Hz ± 2 Hz";
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(50, "coil temperature", -7)
            .set(60, "compressor speed", speed);

    assertThat(BothWays.judged(sentence, maker.trace(1, 200)).verdict())
        .isEqualTo(verdict.equals("FAIL") ? Verdict.FAIL : Verdict.INCONCLUSIVE);
  }

  @ParameterizedTest(name = "apart by {0} K: {1}")
  @CsvSource({"0.75, NOT_EXERCISED", "0.5, FAIL"})
  void narrowsHowCloseTwoSignalsOblige(double apart, Verdict verdict) {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "supply temperature", 30)
            .set(100, "supply temperature", apart)
            .set(200, "supply temperature", 30);
    String sentence =
        "whenever supply temperature is within 1 K ± 0.5 K of setpoint, outdoor fan is on";

    assertThat(BothWays.judged(sentence, maker.trace(1, 300)).verdict()).isEqualTo(verdict);
  }
}
