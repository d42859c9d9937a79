package dev.thawbench.cli;

import dev.thawbench.campaign.InstalledBenches;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.files.Shelves;
import dev.thawbench.scenarios.run.BenchScript;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Prints how long five hours of scenario take over Modbus TCP, with the console, without checks and
 * reports: {@code thawbench run} says the whole. Five rounds, the first warms up.
 */
final class FiveHoursBenchmark {
  private static final int ROUNDS = 5;
  private static final int SCANS = 5 * 3600;

  private FiveHoursBenchmark() {}

  public static void main(String[] args) {
    InstalledBenches benches =
        new InstalledBenches(
            Shelves.of(
                Optional.empty(),
                Optional.of(Path.of(args.length > 0 ? args[0] : "scenarios")),
                Map.of()),
            List.of());
    double[] seconds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      try (Bench bench = benches.open(benches.station("virtual"))) {
        new BenchScript(bench)
            .given(
                "controller: power-cycled",
                "outdoor air: 2 °C at 84 % RH",
                "water: 30 °C",
                "mode: heating");
        long begin = System.nanoTime();
        for (int scan = 0; scan < SCANS; scan++) {
          bench.scan();
        }
        seconds[round] = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "round %d: %.2f s, %.0f times real time; scan p50 %.0f us, p99 %.0f us%n",
            round + 1,
            seconds[round],
            SCANS / seconds[round],
            bench.timing().work().p50Micros(),
            bench.timing().work().p99Micros());
        bench.makeSafe();
      }
    }
    double[] counted = Arrays.copyOfRange(seconds, 1, ROUNDS);
    Arrays.sort(counted);
    System.out.printf(
        Locale.ROOT, "median of %d: %.2f s%n", counted.length, counted[counted.length / 2]);
  }
}
