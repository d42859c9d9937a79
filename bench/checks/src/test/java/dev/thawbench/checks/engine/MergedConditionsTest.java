package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.TraceLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions on one signal are merged, so that what must be so is known whatever its value. */
class MergedConditionsTest {
  private static final TraceLayout LAYOUT = Lab.layout(0.5);

  /** Said of a defrost in which the coil is at 5 °C ± 0.5 K, and the compressor runs at 3 Hz. */
  private static TraceMaker defrost() {
    return new TraceMaker(LAYOUT)
        .set(0, "mode", "heating")
        .set(0, "coil temperature", 5)
        .set(0, "compressor speed", 3)
        .set(100, "reversing valve", "defrost")
        .set(200, "reversing valve", "heating");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "coil temperature is above 5 °C or coil temperature is at most 5 °C, PASS",
    "coil temperature is above 5 °C or not (coil temperature is above 5 °C), PASS",
    "coil temperature is above 5 °C and coil temperature is at most 5 °C, FAIL",
    "coil temperature is above 4 °C and coil temperature is below 6 °C, PASS",
    "coil temperature is above 4.75 °C and coil temperature is below 6 °C, INCONCLUSIVE",
    "coil temperature is below 4 °C or coil temperature is above 6 °C, FAIL",
    "coil temperature is below 4.75 °C or coil temperature is above 6 °C, INCONCLUSIVE",
    "coil temperature is below 4 °C or coil temperature is above 4.25 °C, PASS",
    "not (coil temperature is below 4 °C or coil temperature is above 6 °C), PASS",
    "not (coil temperature is above 4 °C and coil temperature is below 6 °C), FAIL",
    "coil temperature is above 5 °C or (outdoor fan is on or coil temperature is at most 5 °C), PASS",
    "coil temperature is above 5 °C or (outdoor fan is on and coil temperature is at most 5 °C), INCONCLUSIVE",
    "coil temperature is above 5 °C and (outdoor fan is off and coil temperature is at most 5 °C), FAIL",
    "coil temperature is above 5 °C and (outdoor fan is on or coil temperature is at most 5 °C), INCONCLUSIVE",
    "compressor is on or compressor is off, PASS",
    "compressor is on or not (compressor is on), PASS",
    "compressor is on and compressor is off, FAIL",
    "compressor is on, INCONCLUSIVE",
    "in defrost or outside defrost, PASS",
    "in defrost and outside defrost, FAIL",
    "not (compressor is on and compressor is off), PASS",
    "(compressor is on or compressor is off) and outdoor fan is off, PASS",
    "(compressor is on and compressor is off) or outdoor fan is off, PASS",
    "(compressor is on and compressor is off) or outdoor fan is on, FAIL"
  })
  void areTrueOrFalseWhateverTheValueIs(String words, Verdict verdict) {
    assertThat(BothWays.judged("during every defrost, " + words, defrost().trace(1, 300)).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void moveFromOnePieceOfValuesToAnotherBetweenTwoSamples() {
    TraceMaker maker =
        defrost()
            .set(0, "coil temperature", 0)
            .set(150, "coil temperature", 10)
            .set(170, "coil temperature", 12);
    String two = "coil temperature is below 4 °C or coil temperature is above 6 °C";

    assertThat(BothWays.judged("during every defrost, " + two, maker.trace(1, 300)).verdict())
        .isEqualTo(Verdict.PASS);
    assertThat(
            BothWays.judged(
                    "during every defrost, " + two,
                    maker.lose(155, 158, "coil temperature").trace(1, 300))
                .verdict())
        .isEqualTo(Verdict.INCONCLUSIVE);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "pressure difference is at most 1000 kPa, PASS",
    "pressure difference is at most 999 kPa, FAIL",
    "pressure difference is between 900 kPa and 1000 kPa ± 10 kPa, PASS",
    "pressure difference is between 9.9 bar ± 10 kPa and 2000 kPa, PASS",
    "pressure difference is between 11 bar ± 10 kPa and 2000 kPa, FAIL"
  })
  void takeALimitInAnotherUnitOfItsKind(String words, Verdict verdict) {
    assertThat(
            BothWays.judged(
                    "during every defrost, " + words,
                    defrost().set(0, "pressure difference", 10).trace(1, 300))
                .verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest(name = "changes by at least {0}: {1}")
  @CsvSource({"200 kPa, PASS", "2 bar, PASS", "201 kPa, NOT_EXERCISED", "1 bar ± 50 %, PASS"})
  void changeByADistanceInAnotherUnitOfItsKind(String distance, Verdict verdict) {
    String sentence =
        "when pressure difference changes by at least "
            + distance
            + ", reversing valve becomes defrost within 5 s";

    assertThat(
            BothWays.judged(
                    sentence,
                    defrost()
                        .set(0, "pressure difference", 8)
                        .set(99, "pressure difference", 10)
                        .trace(1, 300))
                .verdict())
        .isEqualTo(verdict);
  }
}
