package dev.thawbench.reports.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimplifierTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void keepsEverySampleWithinTheTolerance(long seed) {
    Random random = new Random(seed);
    double[] values = new double[3000];
    double walk = 0;
    for (int i = 0; i < values.length; i++) {
      walk += random.nextGaussian() * (seed % 2 == 0 ? 1 : 0.01);
      double step = i / 500 % 2 * 20;
      values[i] = random.nextInt(300) == 0 ? Double.NaN : walk + step;
    }

    Polyline line = Simplifier.simplify(trace(values), 0, 1000);

    assertThat(line.size()).isLessThanOrEqualTo(1000);
    for (int i = 0; i < values.length; i++) {
      double drawn = at(line, i * 1000L);
      if (Double.isNaN(values[i])) {
        assertThat(drawn).as("gap at %d", i).isNaN();
      } else {
        assertThat(drawn)
            .as("sample %d", i)
            .isCloseTo(values[i], org.assertj.core.data.Offset.offset(line.tolerance() * 1.001));
      }
    }
  }

  @Test
  void keepsAnEdgeWhereItWas() {
    double[] values = new double[1000];
    for (int i = 613; i < 1000; i++) {
      values[i] = 5;
    }

    Polyline line = Simplifier.simplify(trace(values), 0, 100);

    assertThat(line.size()).isEqualTo(4);
    assertThat(line.millis(1)).isEqualTo(612_000);
    assertThat(line.millis(2)).isEqualTo(613_000);
    assertThat(line.value(2)).isEqualTo(5);
  }

  @Test
  void keepsASpikeOfOneSample() {
    double[] values = new double[1000];
    values[500] = 3;

    Polyline line = Simplifier.simplify(trace(values), 0, 100);

    assertThat(line.max()).isEqualTo(3);
    assertThat(line.size()).isEqualTo(5);
  }

  @Test
  void drawsASignalThatIsNeverKnown() {
    double[] values = new double[10];
    java.util.Arrays.fill(values, Double.NaN);

    Polyline line = Simplifier.simplify(trace(values), 0, 100);

    assertThat(line.min()).isNaN();
    assertThat(line.size()).isEqualTo(1);
  }

  private static double at(Polyline line, long millis) {
    for (int i = 0; i < line.size(); i++) {
      if (line.millis(i) == millis) {
        return line.value(i);
      }
      if (line.millis(i) > millis) {
        double before = line.value(i - 1);
        double share =
            (double) (millis - line.millis(i - 1)) / (line.millis(i) - line.millis(i - 1));
        return Double.isNaN(before) ? Double.NaN : before + (line.value(i) - before) * share;
      }
    }
    return line.value(line.size() - 1);
  }

  private static Trace trace(double[] values) {
    Trace trace =
        new Trace(
            TraceLayout.builder()
                .source("s", List.of(Signal.measured("x", SignalRole.TRUTH, Unit.KELVIN)))
                .build());
    ScanRow row = new ScanRow(trace.layout());
    for (int i = 0; i < values.length; i++) {
      row.scanNanos(i * 1_000_000_000L);
      row.window(0, i * 1_000_000_000L, i * 1_000_000_000L);
      row.value(0, values[i]);
      trace.add(row);
    }
    return trace;
  }
}
