package dev.thawbench.trace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Layouts and rows for the tests of this package. */
final class SampleTraces {
  static final Instant START = Instant.parse("2026-01-31T20:15:00.250Z");

  private SampleTraces() {}

  static TraceLayout layout() {
    return TraceLayout.builder()
        .source(
            "controller",
            List.of(
                new Signal(
                    "coil temperature",
                    SignalRole.STIMULUS,
                    Unit.CELSIUS,
                    List.of(),
                    0.1,
                    5_000_000_000L,
                    1_500_000_000L,
                    java.util.Optional.empty()),
                Signal.ofStates("outdoor fan", SignalRole.RESPONSE, Signal.OFF_ON),
                Signal.measured("compressor speed", SignalRole.RESPONSE, Unit.HERTZ)
                    .withOnOff(new Threshold(5, 2))))
        .source(
            "plant, \"true\"",
            List.of(Signal.measured("true frost, all rows", SignalRole.TRUTH, Unit.KILOGRAM)))
        .build();
  }

  static TraceHeader header() {
    return new TraceHeader(
        "virtual", "Frost at A2/W35, \"on demand\"", START, Map.of("firmware", "1.4.2, build\n 7"));
  }

  /** {@code rows} rows of random bits, among them unknown, infinite and subnormal values. */
  static Trace random(long seed, int rows) {
    Random random = new Random(seed);
    Trace trace = new Trace(layout());
    ScanRow row = new ScanRow(trace.layout());
    long nanos = -1_500_000_000L;
    for (int i = 0; i < rows; i++) {
      nanos += random.nextInt(4) == 0 ? 1_000_000_000L : random.nextInt(2_000_000_000);
      row.scanNanos(nanos);
      for (int source = 0; source < trace.layout().sources().size(); source++) {
        long from = nanos + random.nextInt(1000);
        row.window(source, from, from + random.nextInt(3) * 1_000_007L);
      }
      for (int signal = 0; signal < trace.layout().signals().size(); signal++) {
        row.value(signal, value(random));
      }
      trace.add(row);
    }
    return trace;
  }

  private static double value(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> Double.NaN;
      case 1 -> random.nextInt(3);
      case 2 -> -0.0;
      case 3 -> random.nextInt(5) == 0 ? Double.POSITIVE_INFINITY : 1e15 + random.nextInt(9);
      case 4 -> {
        double any = Double.longBitsToDouble(random.nextLong());
        yield Double.isNaN(any) ? Double.MIN_VALUE : any;
      }
      default -> random.nextGaussian() * 40;
    };
  }
}
