package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Interval;
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

/** How far two signals lie apart, in different units, with their uncertainties and ages. */
class TwoSignalsTest {
  private static final long SECOND = 1_000_000_000L;
  private static final String NEAR =
      "whenever pump is on, high pressure is within 0.5 bar of target pressure";
  private static final String REACHES =
      "when pump comes on, (high pressure is within 0.5 bar of target pressure) becomes true "
          + "within 20 s";

  /** A pressure in bar, known to 0.1 bar, and its target in kPa, known to 20 kPa. */
  private static TraceLayout layout(long age, long targetAge, long holds, long targetHolds) {
    return TraceLayout.builder()
        .source("plant", List.of(Signal.ofStates("pump", SignalRole.RESPONSE, Signal.OFF_ON)))
        .source("high", List.of(pressure("high pressure", Unit.BAR, 0.1, age, holds)))
        .source(
            "target",
            List.of(pressure("target pressure", Unit.KILOPASCAL, 20, targetAge, targetHolds)))
        .build();
  }

  private static Signal pressure(String name, Unit unit, double u, long age, long holds) {
    SignalRole role = SignalRole.RESPONSE;
    return new Signal(name, role, unit, List.of(), u, age, holds, Optional.empty());
  }

  /** The pump runs from 100 s to 200 s; the target is 1000 kPa. */
  private static TraceMaker pump(TraceLayout layout, double bar) {
    return new TraceMaker(layout)
        .set(0, "target pressure", 1000)
        .set(0, "high pressure", bar)
        .set(100, "pump", 1)
        .set(200, "pump", 0);
  }

  @ParameterizedTest(name = "{0} bar of 1000 kPa: {1}")
  @CsvSource({
    "10.1875, PASS",
    "9.8125, PASS",
    "10.25, INCONCLUSIVE",
    "9.75, INCONCLUSIVE",
    "10.75, INCONCLUSIVE",
    "10.8125, FAIL",
    "9.1875, FAIL"
  })
  void addTheirUncertaintiesInOneUnit(double bar, Verdict verdict) {
    assertThat(BothWays.plainly(NEAR, pump(layout(0, 0, 0, 0), bar).trace(1, 300)).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void tellHowFarApartTheyLay() {
    RequirementVerdict verdict = BothWays.plainly(NEAR, pump(layout(0, 0, 0, 0), 11).trace(1, 300));

    assertThat(verdict.message()).contains("furthest 1 bar ± 0.3 bar, 0.2 bar to 0.8 bar too far");
    assertThat(verdict.occurrences().get(0).margin()).contains(new Interval(-0.8, -0.2, Unit.BAR));
    RequirementVerdict close =
        BothWays.plainly(NEAR, pump(layout(0, 0, 0, 0), 10.125).trace(1, 300));
    // no distance is less than 0
    assertThat(close.occurrences().get(0).measured()).contains(new Interval(0, 0.425, Unit.BAR));
  }

  @ParameterizedTest(name = "ages {0} s and {1} s: {2}")
  @CsvSource({
    "0, 0, FAIL", // seen 21 s after the pump came on, at the earliest 20 s after it was seen on
    "4, 0, INCONCLUSIVE",
    "0, 4, INCONCLUSIVE"
  })
  void areAsOldAsTheOlderOfThem(long age, long targetAge, Verdict verdict) {
    TraceMaker maker =
        pump(layout(age * SECOND, targetAge * SECOND, 0, 0), 5).set(122, "high pressure", 10);

    assertThat(BothWays.plainly(REACHES, maker.trace(1, 300)).verdict()).isEqualTo(verdict);
  }

  @Test
  void sampleOfTwoLiesInTheWindowThatHoldsBothOfTheirs() {
    TraceMaker maker = pump(layout(0, 0, 0, 0), 5).set(120, "high pressure", 10);
    Trace even = maker.trace(1, 300);
    assertThat(BothWays.plainly(REACHES, even).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    // the target is read 2 s later: nothing tells that it was near any sooner
    assertThat(
            BothWays.plainly(
                    REACHES,
                    later(
                        pump(layout(0, 0, 0, 0), 5).set(118, "high pressure", 10).trace(1, 300), 2))
                .verdict())
        .isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(
            BothWays.plainly(
                    REACHES,
                    pump(layout(0, 0, 0, 0), 5).set(118, "high pressure", 10).trace(1, 300))
                .verdict())
        .isEqualTo(Verdict.PASS);
  }

  private static Trace later(Trace even, long seconds) {
    Trace made = new Trace(even.layout());
    ScanRow row = new ScanRow(even.layout());
    for (int i = 0; i < even.rows(); i++) {
      even.copyTo(i, row);
      row.window(2, row.fromNanos(2) + seconds * SECOND, row.toNanos(2) + seconds * SECOND);
      made.add(row);
    }
    return made;
  }

  @ParameterizedTest(name = "declared to hold {0} s and {1} s, read every {2} s, lost {3} s: {4}")
  @CsvSource({
    "0, 0, 4, 0, PASS",
    "0, 0, 1, 2, INCONCLUSIVE",
    "3, 3, 1, 0, PASS",
    "3, 3, 1, 2, PASS",
    "3, 3, 4, 0, INCONCLUSIVE",
    "3, 9, 4, 0, INCONCLUSIVE",
    "9, 3, 4, 0, INCONCLUSIVE",
    "9, 9, 4, 0, PASS",
    "0, 3, 4, 0, INCONCLUSIVE",
    "3, 0, 4, 0, INCONCLUSIVE",
    "0, 9, 1, 2, INCONCLUSIVE", // what the one may have been while it was not read nobody declared
    "9, 0, 1, 2, INCONCLUSIVE"
  })
  void holdAsLongAsTheShorterOfThem(
      long holds, long targetHolds, double period, double lost, Verdict verdict) {
    TraceMaker maker = pump(layout(0, 0, holds * SECOND, targetHolds * SECOND), 10);
    maker.lose(152, 152 + lost, "high pressure");

    assertThat(BothWays.plainly(NEAR, maker.trace(period, 300)).verdict()).isEqualTo(verdict);
  }

  @Test
  void oneThatIsWrittenTellsNothingAfterTheLastReadOfTheOther() {
    Signal target = Signal.measured("target", SignalRole.STIMULUS, Unit.BAR);
    TraceLayout layout =
        TraceLayout.builder()
            .source("plant", List.of(target))
            .source(
                "controller", List.of(Signal.measured("pressure", SignalRole.RESPONSE, Unit.BAR)))
            .source("pump", List.of(Signal.ofStates("pump", SignalRole.RESPONSE, Signal.OFF_ON)))
            .build();
    Trace even = new TraceMaker(layout).set(100, "pump", 1).trace(1, 110);
    // the pump is read 1 s after the pressure, also at the end
    String sentence = "when pump comes on, target is within 1 bar of pressure for at least 11 s";

    assertThat(BothWays.plainly(sentence, later(even, 1)).verdict())
        .isEqualTo(Verdict.INCONCLUSIVE);
  }
}
