package dev.thawbench.campaign.night;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.loop.lock.LockHolder;
import dev.thawbench.loop.lock.StationLock;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.BenchVersion;
import dev.thawbench.run.NightRecords;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.BenchSource;
import dev.thawbench.scenarios.run.RunSetup;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** The installed virtual station, nights on it, and what can be wrong with it. */
final class NightBench {
  /** A station that is always found well. */
  static final StationCheck USABLE =
      station -> new StationCheck.Outcome(Optional.empty(), SafeState.CONFIRMED, List.of());

  private static final BenchVersion VERSION = BenchVersion.here("test", "");

  private final Path folder;
  private final StopRequest stop = new StopRequest();
  private final BenchSource benches = NightFiles.benches();
  private final AtomicLong paused = new AtomicLong();
  private final AtomicLong passed = new AtomicLong();
  private final NightFiles files;

  NightBench(Path folder) {
    this.folder = folder;
    this.files = new NightFiles(folder);
  }

  NightFiles files() {
    return files;
  }

  BenchSource benches() {
    return benches;
  }

  StopRequest stop() {
    return stop;
  }

  /** So much of the night is over at once. */
  void pass(Duration time) {
    passed.addAndGet(time.toNanos());
  }

  /** Nanoseconds waited between attempts. */
  AtomicLong paused() {
    return paused;
  }

  PreparedNight night(List<Path> scripts, String... lines) {
    return files.night(scripts, lines);
  }

  Path run(PreparedNight night, BenchSource source, StationCheck check) {
    return run(night, source, check, virtualLock(night), RunListener.NONE);
  }

  Path run(
      PreparedNight night,
      BenchSource source,
      StationCheck check,
      Supplier<StationLock> lock,
      RunListener listener) {
    RunSetup setup =
        new RunSetup(
            folder.resolve("runs"),
            VERSION,
            Map.of(),
            List.of(),
            Clock.systemUTC(),
            () -> System.nanoTime() + passed.get());
    return new Nightly(setup, source, check, stop, paused::addAndGet).run(night, lock, listener);
  }

  Supplier<StationLock> virtualLock(PreparedNight night) {
    return () -> lock(night.station());
  }

  StationLock lock(Station station) {
    return StationLock.take(
        station,
        folder.resolve("locks"),
        LockHolder.here("thawbench test", station.name(), Instant.EPOCH));
  }

  /** The same stations, with benches of {@code opener}. */
  static BenchSource opening(BenchSource source, Supplier<Bench> opener) {
    return new BenchSource() {
      @Override
      public Station station(String argument) {
        return source.station(argument);
      }

      @Override
      public Bench open(Station station) {
        return opener.get();
      }
    };
  }

  /** The same bench, whose safe state nobody confirms. */
  static Bench unsafe(Bench bench) {
    return (Bench)
        Proxy.newProxyInstance(
            Bench.class.getClassLoader(),
            new Class<?>[] {Bench.class},
            (proxy, method, arguments) ->
                method.getName().equals("makeSafe")
                    ? new SafeStateOutcome(SafeState.NOT_CONFIRMED, List.of("mode off: silent"))
                    : method.invoke(bench, arguments));
  }

  /** The same bench, whose controller is lost with the first scan. */
  static Bench unplugged(Bench bench) {
    Bench unsafe = unsafe(bench);
    return (Bench)
        Proxy.newProxyInstance(
            Bench.class.getClassLoader(),
            new Class<?>[] {Bench.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("scan")) {
                throw new BenchException("controller: unplugged");
              }
              return method.invoke(unsafe, arguments);
            });
  }

  /** What the runs of a night ended with, one after the other. */
  static List<Optional<RunVerdict>> verdicts(Path night) {
    return NightRecords.read(night).scripts().stream()
        .flatMap(script -> script.runs().stream())
        .map(name -> RunRecords.read(night.resolveSibling(name)))
        .map(RunRecord::verdict)
        .toList();
  }
}
