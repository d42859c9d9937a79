package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several values is told as the closest to its limit, and how far inside it was. */
class ClosestValueTest {
  private static final long MS = 1_000_000L;
  private static final TraceLayout TO_A_FIFTH = Lab.layout(0.2);

  /** A defrost from 100 s to 200 s. */
  private static TraceMaker defrost() {
    return new TraceMaker(TO_A_FIFTH)
        .set(0, "mode", "heating")
        .set(0, "pressure difference", 10)
        .set(100, "reversing valve", "defrost")
        .set(200, "reversing valve", "heating");
  }

  private static Occurrence only(String sentence, Trace trace) {
    RequirementVerdict verdict = BothWays.judged(sentence, trace);
    assertThat(verdict.occurrences()).as(verdict.message()).hasSize(1);
    return verdict.occurrences().get(0);
  }

  @ParameterizedTest(name = "{0} °C to {1} °C: {2}, {3} K to {4} K inside")
  @CsvSource({
    "5.5, 7.7, 'highest 7.7 °C ± 0.2 K, marginal', 0.1, 0.5",
    "5.5, 7, lowest 5.5 °C ± 0.2 K, 0.3, 0.7",
    "6.5, 6.5, highest 6.5 °C ± 0.2 K, 1.3, 1.5",
    "6.4, 6.5, lowest 6.4 °C ± 0.2 K, 1.2, 1.5"
  })
  void ofABandTheNearerEnd(double one, double other, String told, double least, double most) {
    String sentence = "during every defrost, coil temperature is between 5 °C and 8 °C";
    TraceMaker maker =
        defrost().set(0, "coil temperature", one).set(150, "coil temperature", other);
    RequirementVerdict verdict = BothWays.judged(sentence, maker.trace(1, 300));

    assertThat(verdict.verdict()).isEqualTo(Verdict.PASS);
    assertThat(verdict.message()).endsWith(told);
    assertThat(verdict.occurrences().get(0).margin())
        .contains(new Interval(least, most, Unit.KELVIN));
  }

  @ParameterizedTest(name = "{0} °C: {1}")
  @CsvSource({
    "9, 'highest 9 °C ± 0.2 K, 0.8 K to 1.2 K too high'",
    "3, 'lowest 3 °C ± 0.2 K, 1.8 K to 2.2 K too low'"
  })
  void ofABandTheEndThatItLeft(double value, String told) {
    String sentence = "during every defrost, coil temperature is between 5 °C and 8 °C";
    TraceMaker maker = defrost().set(0, "coil temperature", 6).set(150, "coil temperature", value);

    assertThat(BothWays.judged(sentence, maker.trace(1, 300)).message()).endsWith(told);
  }

  @ParameterizedTest
  @CsvSource({
    "coil temperature is above -8 °C, pressure difference is at least 2 bar",
    "pressure difference is at least 2 bar, coil temperature is above -8 °C"
  })
  void ofSeveralLimitsTheClosestInWhateverOrderTheyStand(String one, String other) {
    String sentence = "during every defrost, " + one + " and " + other;

    assertThat(
            BothWays.judged(sentence, defrost().set(0, "coil temperature", -7.5).trace(1, 300))
                .message())
        .endsWith(", coil temperature lowest -7.5 °C ± 0.2 K");
  }

  /** The controller answers from t to t + 0.5 s, the plant writes from t + 0.2 s to t + 0.8 s. */
  private static Trace wide(TraceMaker maker) {
    Trace even = maker.trace(1, 300);
    Trace made = new Trace(even.layout());
    ScanRow row = new ScanRow(even.layout());
    for (int i = 0; i < even.rows(); i++) {
      even.copyTo(i, row);
      long t = row.scanNanos();
      row.window(0, t + 200 * MS, t + 800 * MS);
      row.window(1, t, t + 500 * MS);
      made.add(row);
    }
    return made;
  }

  @Test
  void valueThatWasWrittenBeforeAPhaseBeganHoldsInIt() {
    TraceMaker maker = defrost().set(0, "coil temperature", -7.5).set(100, "coil temperature", -5);

    // the defrost surely is on from 100.5 s, and -5 °C is surely written at 100.8 s
    assertThat(
            BothWays.judged("during every defrost, coil temperature is above -8 °C", wide(maker))
                .message())
        .endsWith("lowest -7.5 °C ± 0.2 K");
  }

  @Test
  void valueThatWasBeingWrittenAtAnEventMayHaveBeenItsValue() {
    String sentence = "at every defrost start, pressure difference is between 1 bar and 15 bar";
    Trace trace = wide(defrost().set(100, "pressure difference", 14));

    assertThat(BothWays.judged(sentence, trace).message()).endsWith("at 10 bar to 14 bar");
    assertThat(only(sentence, trace).margin()).contains(new Interval(1, 5, Unit.BAR));
    Trace before = wide(defrost().set(99, "pressure difference", 14));
    // at 99 s, the earliest that it began, the old one may still have been
    assertThat(BothWays.judged(sentence, before).message()).endsWith("at 10 bar to 14 bar");
    Trace long1 = wide(defrost().set(98, "pressure difference", 14));
    assertThat(BothWays.judged(sentence, long1).message()).endsWith("at 14 bar");
    Trace after = wide(defrost().set(101, "pressure difference", 14));
    assertThat(BothWays.judged(sentence, after).message()).endsWith("at 10 bar");
  }

  /** A speed that says that it holds 5 s, so that a lost read does not hide what it was. */
  @ParameterizedTest(name = "lost from {0} s to {1} s: {2}")
  @CsvSource({
    "99, 100, at 12 Hz to 15 Hz",
    "99, 102, at 12 Hz to 15 Hz",
    "98, 101, at 12 Hz to 15 Hz",
    "101, 103, at 12 Hz"
  })
  void lostReadsAtAnEventTellTheValuesBesideThem(double from, double to, String told) {
    Signal speed =
        new Signal(
            "speed", SignalRole.RESPONSE, Unit.HERTZ, List.of(), 0, 0, 5000 * MS, Optional.empty());
    TraceLayout layout =
        TraceLayout.builder()
            .source("one", List.of(speed))
            .source("two", List.of(Signal.ofStates("valve", SignalRole.RESPONSE, Signal.OFF_ON)))
            .build();
    TraceMaker maker =
        new TraceMaker(layout)
            .set(0, "speed", 12)
            .set(from, "speed", to > 101 && from > 100 ? 12 : 15)
            .set(100, "valve", 1)
            .lose(from, to, "speed");

    RequirementVerdict verdict =
        BothWays.plainly("at every valve switch, speed is at most 20 Hz", maker.trace(1, 200));
    assertThat(verdict.verdict()).as(verdict.message()).isEqualTo(Verdict.PASS);
    assertThat(verdict.message()).endsWith(told);
  }
}
