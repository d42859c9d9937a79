package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product's tolerance on a compared value widens what the controller has to fulfil. */
class ToleranceOfObligationsTest {
  /** A defrost from 100 s to 200 s, in which the value is so; before and after it is 0. */
  private static TraceMaker defrost(String signal, double value) {
    return new TraceMaker(Lab.LAYOUT)
        .set(0, "mode", "heating")
        .during(100, 200, "reversing valve", "defrost")
        .during(95, 205, signal, value);
  }

  @ParameterizedTest(name = "{0} at {1} °C: {2}")
  @CsvSource({
    "is above 5 °C ± 1 K, 4.1, PASS",
    "is above 5 °C ± 1 K, 4, FAIL",
    "is at least 5 °C ± 1 K, 4, PASS",
    "is at least 5 °C ± 1 K, 3.9, FAIL",
    "is below 5 °C ± 1 K, 5.9, PASS",
    "is below 5 °C ± 1 K, 6, FAIL",
    "is at most 5 °C ± 1 K, 6, PASS",
    "is at most 5 °C ± 1 K, 6.1, FAIL",
    "is at most 50 °C ± 2 %, 51, PASS",
    "is at most 50 °C ± 2 %, 51.1, FAIL",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 4, PASS",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 3.9, FAIL",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 8.5, PASS",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 8.6, FAIL",
    "is above 5 °C ± 1 K or mode is cooling, 4.1, PASS",
    "is above 5 °C ± 1 K or mode is cooling, 4, FAIL",
    "is above 5 °C ± 1 K and mode is heating, 4.1, PASS",
    "is above 5 °C ± 1 K and mode is heating, 4, FAIL",
    "is above 50 °C ± 1 K (hysteresis 2 K), 49.1, PASS",
    "is above 50 °C ± 1 K (hysteresis 2 K), 47, FAIL",
  })
  void widensWhatHasToBeSo(String words, double value, Verdict verdict) {
    String sentence = "during every defrost, coil temperature " + words;

    assertThat(
            BothWays.judged(sentence, defrost("coil temperature", value).trace(1, 300)).verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest(name = "not ({0}) at {1} °C: {2}")
  @CsvSource({
    "is below 5 °C ± 1 K, 4, PASS",
    "is below 5 °C ± 1 K, 3.9, FAIL",
    "is above 5 °C ± 1 K, 6, PASS",
    "is above 5 °C ± 1 K, 6.1, FAIL",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 5.9, PASS",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 6, FAIL",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 7.5, FAIL",
    "is between 5 °C ± 1 K and 8 °C ± 0.5 K, 7.6, PASS",
  })
  void narrowsWhatMayNotBeSo(String words, double value, Verdict verdict) {
    String sentence = "during every defrost, not (coil temperature " + words + ")";

    assertThat(
            BothWays.judged(sentence, defrost("coil temperature", value).trace(1, 300)).verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}, coil at {1} °C: {2}")
  @CsvSource({
    "at most 20 s, -1.5, PASS",
    "at most 20 s, -1.6, FAIL",
    "at least 80 s, -0.6, PASS",
    "at least 80 s, -0.5, FAIL",
  })
  void favoursTheControllerInASum(String bound, double value, Verdict verdict) {
    String sentence =
        "at every defrost start, coil temperature below -1 °C ± 0.5 K since the last defrost end is "
            + bound;
    TraceMaker maker =
        defrost("coil temperature", 10)
            .set(210, "coil temperature", value)
            .set(300, "reversing valve", "defrost");

    assertThat(BothWays.judged(sentence, maker.trace(1, 400)).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "ended at {0} °C: {1}")
  @CsvSource({"17, PASS", "16.9, FAIL"})
  void narrowsHowAPhaseMayNotEnd(double value, Verdict verdict) {
    String sentence =
        "no defrost ends with coil temperature below 18 °C ± 1 K unless it lasted 10 min";

    assertThat(
            BothWays.judged(sentence, defrost("coil temperature", value).trace(1, 300)).verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} apart by {1} K: {2}")
  @CsvSource({
    "during every defrost, supply temperature is within 1 K ± 0.5 K of setpoint, 1.5, PASS",
    "during every defrost, supply temperature is within 1 K ± 0.5 K of setpoint, -1.75, FAIL",
    "during every defrost, not (supply temperature is within 1 K ± 0.5 K of setpoint), 0.75, PASS",
    "during every defrost, not (supply temperature is within 1 K ± 0.5 K of setpoint), 0.5, FAIL",
  })
  void widensHowFarApartTwoSignalsMayLie(
      String during, String rest, double apart, Verdict verdict) {
    TraceMaker maker =
        defrost("setpoint", 0).set(0, "supply temperature", apart).set(100, "setpoint", 0);

    assertThat(BothWays.judged(during + ", " + rest, maker.trace(1, 300)).verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} at {1} °C: {2} K inside")
  @CsvSource({
    "coil temperature is above 5 °C ± 1 K, 4.5, 0.5",
    "coil temperature is at most 5 °C ± 1 K, 5.75, 0.25",
    "coil temperature is between 5 °C ± 1 K and 8 °C ± 0.5 K, 4.5, 0.5",
    "coil temperature is between 5 °C ± 1 K and 8 °C ± 0.5 K, 8.25, 0.25",
    "not (coil temperature is below 5 °C ± 1 K), 4.5, 0.5",
    "not (coil temperature is above 5 °C ± 1 K), 5.75, 0.25",
    "coil temperature is within 1 K ± 0.5 K of setpoint, 1.25, 0.25",
  })
  void isPartOfTheMargin(String words, double value, double inside) {
    RequirementVerdict verdict =
        BothWays.judged(
            "during every defrost, " + words, defrost("coil temperature", value).trace(1, 300));

    assertThat(BothWays.only(verdict).margin()).contains(new Interval(inside, inside, Unit.KELVIN));
  }

  @Test
  void standsInWhatIsSaid() {
    String sentence = "during every defrost, coil temperature is between 5 °C ± 1 K and 8 °C ± 2 %";
    RequirementVerdict verdict =
        BothWays.judged(sentence, defrost("coil temperature", 8.66).trace(1, 300));

    assertThat(verdict.message())
        .isEqualTo(
            "X-01 FAIL: defrost 1: coil temperature is not between 5 °C ± 1 K and 8 °C ± 2 % "
                + "from its start, for at least 99.0 s, highest 8.66 °C, "
                + "0.5 K too high");
    Occurrence only = BothWays.only(verdict);
    assertThat(only.limit()).isEqualTo("5 °C ± 1 K to 8 °C ± 2 %");
  }
}
