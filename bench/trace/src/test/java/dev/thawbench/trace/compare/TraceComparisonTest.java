package dev.thawbench.trace.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TraceComparisonTest {
  private static final long SECOND = 1_000_000_000L;
  private static final Signal COIL =
      Signal.measured("coil temperature", SignalRole.STIMULUS, Unit.CELSIUS);
  private static final Signal FAN = Signal.ofStates("fan", SignalRole.RESPONSE, Signal.OFF_ON);

  @Test
  void findsATraceTheSameAsItself() {
    Trace trace = trace(COIL, 1, 10, i -> i == 4 ? Double.NaN : i * 0.5);

    TraceComparison comparison = TraceComparison.of(trace, trace);

    assertThat(comparison.isSame()).isTrue();
    assertThat(comparison.signals().get(0).compared()).isEqualTo(9);
  }

  @Test
  void saysWhereAndByHowMuchAValueDiffers() {
    Trace one = trace(COIL, 1, 10, i -> 5);
    Trace two = trace(COIL, 1, 10, i -> i == 3 ? 5.5 : i == 7 ? 3 : 5);

    SignalDifference difference = TraceComparison.of(one, two).signals().get(0);

    assertThat(difference)
        .isEqualTo(
            new SignalDifference(
                "coil temperature",
                Unit.KELVIN,
                10,
                2,
                0,
                2,
                7 * SECOND,
                Math.sqrt((0.25 + 4) / 10),
                java.util.OptionalLong.of(3 * SECOND)));
  }

  @Test
  void drawsALineBetweenTheSamplesOfASlowerTrace() {
    Trace fast = trace(COIL, 1, 10, i -> i);
    Trace slow = trace(COIL, 3, 4, i -> i * 3);

    TraceComparison comparison = TraceComparison.of(fast, slow);

    assertThat(comparison.signals().get(0).largest()).isCloseTo(0, Offset.offset(1e-12));
    assertThat(comparison.isSame()).as("not the same scans").isFalse();
  }

  @Test
  void holdsAStateBetweenSamples() {
    Trace fast = trace(FAN, 1, 10, i -> i >= 4 ? 1 : 0);
    Trace slow = trace(FAN, 3, 4, i -> i >= 2 ? 1 : 0);

    SignalDifference difference = TraceComparison.of(fast, slow).signals().get(0);

    assertThat(difference.differing()).isEqualTo(2);
    assertThat(difference.firstNanos()).hasValue(4 * SECOND);
    assertThat(difference.largest()).isEqualTo(1);
  }

  @Test
  void countsWhatOnlyOneOfThemKnows() {
    Trace one = trace(COIL, 1, 10, i -> i == 2 ? Double.NaN : 1);
    Trace two = trace(COIL, 1, 6, i -> i == 5 ? Double.NaN : 1);

    TraceComparison comparison = TraceComparison.of(one, two);

    assertThat(comparison.overlapNanos()).isEqualTo(5 * SECOND);
    assertThat(comparison.signals().get(0).unknownInOne()).isEqualTo(2);
    assertThat(comparison.signals().get(0).compared()).isEqualTo(4);
    assertThat(comparison.isSame()).isFalse();
  }

  @Test
  void doesNotCompareWhatMeasuresSomethingElse() {
    Signal other = Signal.measured("coil temperature", SignalRole.STIMULUS, Unit.KELVIN);

    TraceComparison comparison =
        TraceComparison.of(trace(COIL, 1, 3, i -> 1), trace(other, 1, 3, i -> 1));

    assertThat(comparison.signals()).isEmpty();
    assertThat(comparison.onlyInFirst()).containsExactly("coil temperature");
    assertThat(comparison.isSame()).isFalse();
  }

  private static Trace trace(Signal signal, int everySeconds, int rows, IntToDoubleFunction value) {
    Trace trace = new Trace(TraceLayout.builder().source("s", List.of(signal)).build());
    ScanRow row = new ScanRow(trace.layout());
    for (int i = 0; i < rows; i++) {
      long nanos = i * everySeconds * SECOND;
      row.scanNanos(nanos);
      row.window(0, nanos, nanos);
      row.value(0, value.applyAsDouble(i));
      trace.add(row);
    }
    return trace;
  }
}
