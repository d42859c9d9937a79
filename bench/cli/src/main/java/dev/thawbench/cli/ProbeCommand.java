package dev.thawbench.cli;

import dev.thawbench.campaign.InstalledBenches;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.lock.StationLock;
import dev.thawbench.loop.probe.PointReading;
import dev.thawbench.loop.station.NearMisses;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.ExitCode;
import dev.thawbench.scenarios.run.Preflight;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thawbench probe}. */
@Command(
    name = "probe",
    mixinStandardHelpOptions = true,
    description =
        "Reads every point of a station and says what answers, and what of the profile can't be"
            + " read with its wiring. Nothing is driven.")
final class ProbeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "STATION", description = "The station, by name or path.")
  private String station;

  @Mixin private BenchOptions benchOptions;

  private ProbeCommand() {}

  @Override
  public Integer call() {
    InstalledBenches benches = benchOptions.benches();
    Station found = benches.station(station, Place.of("probe " + station));
    List<PointReading> readings;
    Problems words = new Problems();
    StationLock lock = Locks.take(found, spec);
    lock.warning().ifPresent(warning -> System.err.println("thawbench: " + warning));
    try {
      readings = benches.probe(found);
      Preflight.checkProfile(found, benches, words);
    } finally {
      lock.close();
    }
    String device = "";
    for (PointReading reading : readings) {
      if (!reading.device().equals(device)) {
        device = reading.device();
        System.out.println(device + " (" + reading.link() + ")");
      }
      System.out.printf(
          Locale.ROOT,
          "  %-4s %-32s %-34s %s%n",
          reading.answered() ? "ok" : reading.needed() ? "FAIL" : "-",
          reading.point(),
          reading.where(),
          reading.text());
    }
    long answered = readings.stream().filter(PointReading::answered).count();
    boolean missing =
        readings.stream().anyMatch(reading -> !reading.answered() && reading.needed());
    System.out.printf(Locale.ROOT, "%d of %d points answered%n", answered, readings.size());
    NearMisses.of(found).forEach(System.err::println);
    words.list().forEach(System.err::println);
    if (missing) {
      return ExitCode.BENCH_ERROR.code();
    }
    // Each point answers, but no scenario could run: its sentences speak of what is not wired.
    return words.isEmpty() ? ExitCode.PASSED.code() : ExitCode.USAGE.code();
  }
}
