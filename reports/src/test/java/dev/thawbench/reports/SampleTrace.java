package dev.thawbench.reports;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Threshold;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Random;

/** A made-up trace that looks like frosting and defrosting, with noise and a gap in the reads. */
public final class SampleTrace {
  /** Begin and end of each defrost, seconds. */
  static final int[][] DEFROSTS_S = {{2900, 3320}, {6200, 6640}, {9400, 10124}};

  private static final int[] GAP_S = {5000, 5040};

  private SampleTrace() {}

  /** {@code seconds} scans of one second. */
  public static Trace of(int seconds, long seed) {
    Random random = new Random(seed);
    Trace trace = new Trace(layout());
    ScanRow row = new ScanRow(trace.layout());
    double frost = 0.1;
    double coil = -4;
    double speed = 0;
    for (int t = 0; t <= seconds; t++) {
      boolean defrost = in(t, 0);
      boolean stopped = in(t, 30) && !in(t, -40);
      boolean running = t > 120 && !stopped;
      frost = defrost ? Math.max(0.02, frost - (coil > 0.2 ? 0.006 : 0.0002)) : frost + 0.00032;
      double target = defrost ? (frost > 0.05 ? 0.6 : 26) : running ? -4.2 - 4.5 * frost : 1;
      coil += (target - coil) / (defrost ? 55 : 90);
      speed += ((running ? (defrost ? 70 : 58) : 0) - speed) / 8;
      long nanos = t * 1_000_000_000L;
      row.scanNanos(nanos);
      for (int source = 0; source < 3; source++) {
        row.window(source, nanos, nanos);
      }
      double[] values = {
        coil + 0.03 * random.nextGaussian(),
        2 + 0.4 * Math.sin(t / 1700.0) + 0.02 * random.nextGaussian(),
        running ? (defrost ? 31 - (t % 600) / 120.0 : 34.8 - 0.8 * frost) : 30.5,
        30 + 0.05 * random.nextGaussian(),
        running ? 2 : 0,
        Math.rint(coil * 10) / 10,
        Math.rint(speed),
        defrost || !running ? 0 : 1,
        defrost ? 1 : 0,
        running ? (defrost ? 2 : 1) : 0,
        frost,
        Math.max(0.3, 4.1 + 0.11 * coil),
        running ? (defrost ? 7.5 : 15.2) : 8,
        0.02 + running(running) * 2.1,
        defrost ? 22 : 6 + random.nextInt(2)
      };
      boolean gap = t >= GAP_S[0] && t < GAP_S[1];
      for (int s = 0; s < values.length; s++) {
        row.value(s, gap && s >= 5 && s < 10 ? Double.NaN : values[s]);
      }
      trace.add(row);
    }
    return trace;
  }

  private static int running(boolean running) {
    return running ? 1 : 0;
  }

  private static boolean in(int t, int before) {
    for (int[] defrost : DEFROSTS_S) {
      if (t >= defrost[0] - before && t < defrost[1] + Math.max(0, before)) {
        return before >= 0 || t < defrost[1];
      }
    }
    return false;
  }

  static TraceLayout layout() {
    return TraceLayout.builder()
        .source(
            "written",
            List.of(
                measured("coil temperature", SignalRole.STIMULUS, Unit.CELSIUS),
                measured("outdoor air", SignalRole.STIMULUS, Unit.CELSIUS),
                measured("supply temperature", SignalRole.STIMULUS, Unit.CELSIUS),
                measured("return temperature", SignalRole.STIMULUS, Unit.CELSIUS),
                Signal.ofStates(
                    "mode",
                    SignalRole.STIMULUS,
                    List.of("off", "cooling", "heating", "hot water"))))
        .source(
            "read",
            List.of(
                measured("reported coil temperature", SignalRole.RESPONSE, Unit.CELSIUS),
                measured("compressor speed", SignalRole.RESPONSE, Unit.HERTZ)
                    .withOnOff(new Threshold(5, 2)),
                Signal.ofStates("outdoor fan", SignalRole.RESPONSE, Signal.OFF_ON),
                Signal.ofStates(
                    "reversing valve", SignalRole.RESPONSE, List.of("heating", "defrost")),
                Signal.ofStates(
                    "status", SignalRole.RESPONSE, List.of("idle", "heating", "defrost"))))
        .source(
            "plant",
            List.of(
                measured("true frost", SignalRole.TRUTH, Unit.KILOGRAM),
                measured("evaporating pressure", SignalRole.TRUTH, Unit.BAR),
                measured("condensing pressure", SignalRole.TRUTH, Unit.BAR),
                measured("electric power", SignalRole.TRUTH, Unit.KILOWATT),
                measured("expansion valve", SignalRole.TRUTH, Unit.PERCENT)))
        .build();
  }

  private static Signal measured(String name, SignalRole role, Unit unit) {
    return Signal.measured(name, role, unit);
  }
}
