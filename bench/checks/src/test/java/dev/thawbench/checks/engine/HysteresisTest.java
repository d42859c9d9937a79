package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a value has to go back before it can trigger, or be so, once more. */
class HysteresisTest {
  private static RequirementVerdict triggered(String edge, double u, double... values) {
    TraceMaker maker = new TraceMaker(Lab.layout(u)).set(0, "outdoor fan", "on");
    for (int i = 0; i < values.length; i++) {
      maker.set(100 * i, "coil temperature", values[i]);
    }
    return BothWays.judged(
        "when coil temperature " + edge + ", outdoor fan comes on within 5 s",
        maker.trace(1, 100 * values.length));
  }

  private static long times(RequirementVerdict verdict) {
    return verdict.occurrences().stream()
        .filter(o -> o.verdict() == OccurrenceVerdict.PASS)
        .count();
  }

  @ParameterizedTest(name = "{0}, back to {2} °C: {3} times")
  @CsvSource({
    "rises above 5 °C (hysteresis 2 K), 6, 3, 2",
    "rises above 5 °C (hysteresis 2 K), 6, 3.1, 1",
    "rises to 5 °C (hysteresis 2 K), 6, 3, 2",
    "rises to 5 °C (hysteresis 2 K), 6, 3.1, 1",
    "falls below 5 °C (hysteresis 2 K), 4, 7, 2",
    "falls below 5 °C (hysteresis 2 K), 4, 6.9, 1",
    "falls to 5 °C (hysteresis 2 K), 4, 7, 2",
    "falls to 5 °C (hysteresis 2 K), 4, 6.9, 1",
    "rises above 5 °C, 6, 5, 2",
    "rises to 5 °C, 6, 5, 1",
    "falls below 5 °C, 4, 5, 2",
    "falls to 5 °C, 4, 5, 1",
    "rises above 5 °C (hysteresis 0 K), 6, 5, 2"
  })
  void triggersAgainOnceTheValueWentBackByAllOfIt(
      String edge, double beyond, double back, int times) {
    double other = beyond > 5 ? 0 : 10;

    assertThat(times(triggered(edge, 0, other, beyond, back, beyond))).isEqualTo(times);
  }

  @ParameterizedTest(name = "{0} known to ±0.5 K, back to {1} °C: {2}")
  @CsvSource({
    "rises above 5 °C, 3.5, 2", // with its uncertainty 4 °C at most, 2U below the limit
    "falls below -5 °C, -3.5, 2",
    "rises above 5 °C (hysteresis 3 K), 1.5, 2"
  })
  void isTwiceTheUncertaintyWhereNothingIsSaid(String edge, double back, int times) {
    double beyond = back > 0 ? 6 : -6;

    assertThat(times(triggered(edge, 0.5, 0, beyond, back, beyond))).isEqualTo(times);
  }

  @Test
  void aWayBackThatOnlyMayHaveBeenLongEnoughLeavesTheNextOneOpen() {
    RequirementVerdict verdict = triggered("rises above 5 °C", 0.5, 0, 6, 3.75, 6);

    assertThat(times(verdict)).isEqualTo(1);
    assertThat(triggered("rises above 5 °C", 0.5, 0, 6, 4.75, 6).occurrences()).hasSize(1);
  }

  /** Between 3 °C and 5 °C it stays as it was. */
  @ParameterizedTest(name = "{0} °C, then {1} °C in the defrost: {2}")
  @CsvSource({
    "6, 4, PASS",
    "6, 3.1, PASS",
    "6, 3, FAIL",
    "2, 4, FAIL",
    "2, 6, PASS",
    "4, 4, INCONCLUSIVE" // never seen beyond either end
  })
  void keepsAStateAsItWasBetweenItsTwoEnds(double before, double then, Verdict verdict) {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(0, "coil temperature", before)
            .set(99, "coil temperature", then)
            .set(100, "reversing valve", "defrost")
            .set(200, "reversing valve", "heating");
    String sentence = "during every defrost, coil temperature is above 5 °C (hysteresis 2 K)";

    assertThat(BothWays.judged(sentence, maker.trace(1, 300)).verdict()).isEqualTo(verdict);
  }

  /** A compressor that is on above 5 Hz and off below 2 Hz. */
  @ParameterizedTest(name = "{0} Hz, then {1} Hz: {2}")
  @CsvSource({
    "60, 3, PASS",
    "60, 2, PASS",
    "60, 1.9, FAIL",
    "0, 5, FAIL",
    "0, 5.1, PASS",
    "3, 3, INCONCLUSIVE"
  })
  void isOnAsItWasBetweenItsThresholds(double before, double then, Verdict verdict) {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(0, "compressor speed", before)
            .set(98, "compressor speed", then)
            .set(100, "reversing valve", "defrost")
            .set(200, "reversing valve", "heating");

    assertThat(
            BothWays.judged("during every defrost, compressor is on", maker.trace(1, 300))
                .verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest(name = "read {0} Hz after lost reads: {1}")
  @CsvSource({"3, INCONCLUSIVE", "60, PASS"})
  void forgetsInLostReadsWhatItWas(double then, Verdict verdict) {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(0, "compressor speed", 60)
            .set(55, "compressor speed", then)
            .lose(50, 60, "compressor speed")
            .set(100, "reversing valve", "defrost")
            .set(200, "reversing valve", "heating");

    assertThat(
            BothWays.judged("during every defrost, compressor is on", maker.trace(1, 300))
                .verdict())
        .isEqualTo(verdict);
  }

  @Test
  void saysNoMargin() {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(0, "coil temperature", 6)
            .set(100, "reversing valve", "defrost")
            .set(200, "reversing valve", "heating");
    for (String words :
        new String[] {
          "coil temperature is above 5 °C (hysteresis 2 K)",
          "not (coil temperature is above 15 °C (hysteresis 2 K))",
          "(coil temperature is above 5 °C or outdoor fan is on)",
          "not (outdoor fan is on)"
        }) {
      RequirementVerdict verdict =
          BothWays.judged("during every defrost, " + words, maker.trace(1, 300));
      assertThat(verdict.verdict()).as(words).isEqualTo(Verdict.PASS);
      assertThat(verdict.occurrences().get(0).margin()).as(words).isEmpty();
    }
  }
}
