package dev.thawbench.campaign.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.loop.lock.LockHolder;
import dev.thawbench.loop.lock.StationLock;
import dev.thawbench.loop.station.Station;
import dev.thawbench.reports.night.NightText;
import dev.thawbench.run.BenchVersion;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.NightRecord;
import dev.thawbench.run.NightRecords;
import dev.thawbench.run.NightScript;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.run.RunState;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.BenchSource;
import dev.thawbench.scenarios.run.RunSetup;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights on the installed virtual station. */
class NightlyTest {
  private static final BenchVersion VERSION = BenchVersion.here("test", "");
  private static final StationCheck USABLE =
      station -> new StationCheck.Outcome(Optional.empty(), SafeState.CONFIRMED, List.of());

  @TempDir private Path folder;
  private final StopRequest stop = new StopRequest();
  private final BenchSource benches = NightFiles.benches();
  private final AtomicLong paused = new AtomicLong();
  private NightFiles files;

  @BeforeEach
  void makeFiles() {
    files = new NightFiles(folder);
  }

  private Path run(PreparedNight night, BenchSource source, StationCheck check) {
    return run(night, source, check, virtualLock(night), RunListener.NONE);
  }

  private Path run(
      PreparedNight night,
      BenchSource source,
      StationCheck check,
      Supplier<StationLock> lock,
      RunListener listener) {
    RunSetup setup = RunSetup.of(folder.resolve("runs"), VERSION);
    return new Nightly(setup, source, check, stop, paused::addAndGet).run(night, lock, listener);
  }

  private Supplier<StationLock> virtualLock(PreparedNight night) {
    return () -> lock(night.station());
  }

  private StationLock lock(Station station) {
    return StationLock.take(
        station,
        folder.resolve("locks"),
        LockHolder.here("thawbench test", station.name(), Instant.EPOCH));
  }

  private static BenchSource opening(BenchSource source, Supplier<Bench> opener) {
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
  private static Bench unsafe(Bench bench) {
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
  private static Bench unplugged(Bench bench) {
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

  @Test
  void goesOnAfterAFailureAndTheWorstCounts() throws IOException {
    PreparedNight night = files.night(List.of(files.failing("first"), files.passing("second")));
    Path where = run(night, benches, new BeginCheck(benches));

    assertThat(where.getFileName().toString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d{6}\\.\\d{3}Z-night-test");
    NightRecord record = NightRecords.read(where);
    assertThat(record.exitCode()).contains(ExitCode.REQUIREMENT_FAILED);
    assertThat(record.notes())
        .anyMatch(n -> n.startsWith("the controller answers: virtual-demand-defrost"));
    assertThat(verdicts(where))
        .containsExactly(Optional.of(RunVerdict.FAIL), Optional.of(RunVerdict.PASS));
    assertThat(NightSummary.write(where)).isRegularFile();
    String text = Files.readString(where.resolve("night.txt"));
    assertThat(text)
        .startsWith("test on virtual: FAIL\n2 scenarios run: 1 passed, 1 failed.\n")
        .contains("T-01")
        .contains("../" + record.scripts().get(1).runs().get(0));
  }

  private static List<Optional<RunVerdict>> verdicts(Path night) {
    return NightRecords.read(night).scripts().stream()
        .flatMap(script -> script.runs().stream())
        .map(name -> RunRecords.read(night.resolveSibling(name)))
        .map(RunRecord::verdict)
        .toList();
  }

  @Test
  void aBenchErrorIsTriedAgainAsThePlanSays() {
    PreparedNight night = files.night(List.of(files.passing("only")), "retry: 1");
    AtomicInteger opened = new AtomicInteger();
    BenchSource once =
        opening(
            benches,
            () -> {
              if (opened.incrementAndGet() == 1) {
                throw new BenchException("controller: unplugged");
              }
              return benches.open(night.station());
            });
    Path where = run(night, once, USABLE);
    assertThat(verdicts(where))
        .containsExactly(Optional.of(RunVerdict.ERROR), Optional.of(RunVerdict.PASS));
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.PASSED);
    assertThat(NightRecords.read(where).notes())
        .containsExactly("'only' is run again after a bench error: controller: unplugged");
  }

  @Test
  void aBenchErrorThatStaysIsTheNightsResult() {
    PreparedNight night =
        files.night(List.of(files.passing("one"), files.passing("two")), "retry: 1");
    BenchSource never =
        opening(
            benches,
            () -> {
              throw new BenchException("controller: unplugged");
            });
    Path where = run(night, never, USABLE);
    assertThat(verdicts(where)).hasSize(4).containsOnly(Optional.of(RunVerdict.ERROR));
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.BENCH_ERROR);
  }

  @Test
  void whatTheControllerDidWrongIsNotTriedAgain() {
    Path where = run(files.night(List.of(files.failing("only")), "retry: 5"), benches, USABLE);
    assertThat(verdicts(where)).containsExactly(Optional.of(RunVerdict.FAIL));
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.REQUIREMENT_FAILED);
  }

  @Test
  void whatDoesNotFitIsListedAndIsNoPass() {
    PreparedNight night = files.night(List.of(files.passing("one"), files.passing("two")));
    AtomicLong now = new AtomicLong();
    RunSetup setup =
        new RunSetup(folder.resolve("runs"), VERSION, Map.of(), Clock.systemUTC(), now::get);
    RunListener eightHours =
        new RunListener() {
          @Override
          public void finished(RunRecord record, Path runFolder) {
            now.addAndGet(Duration.ofHours(8).toNanos());
          }
        };
    Path where =
        new Nightly(setup, benches, USABLE, stop).run(night, virtualLock(night), eightHours);
    assertThat(verdicts(where)).containsExactly(Optional.of(RunVerdict.PASS));
    assertThat(NightRecords.read(where).scripts().get(1).notRun()).contains("the night was over");
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.UNDECIDED);
  }

  @Test
  void aStopEndsTheRunInItsSafeStateAndSkipsTheRest() {
    PreparedNight night = files.night(List.of(files.passing("one"), files.passing("two")));
    RunListener stopping =
        new RunListener() {
          @Override
          public void started(RunRecord record, Path runFolder) {
            stop.stop("by a signal");
          }
        };
    Path where = run(night, benches, USABLE, virtualLock(night), stopping);
    NightRecord record = NightRecords.read(where);
    assertThat(verdicts(where)).containsExactly(Optional.of(RunVerdict.ABORTED));
    assertThat(record.exitCode()).contains(ExitCode.ABORTED);
    assertThat(record.scripts().get(1).notRun()).contains("stopped by a signal");
    assertThat(RunRecords.read(where.resolveSibling(record.scripts().get(0).runs().get(0))))
        .extracting(RunRecord::safeState)
        .isEqualTo(SafeState.CONFIRMED);
  }

  @Test
  void aStationThatIsNotFoundSafeAgainEndsTheNight() {
    PreparedNight night =
        files.night(List.of(files.passing("one"), files.passing("two")), "retry: 3");
    BenchSource source = opening(benches, () -> unsafe(benches.open(night.station())));
    AtomicInteger checks = new AtomicInteger();
    StationCheck firstOnly =
        station ->
            new StationCheck.Outcome(
                Optional.empty(),
                checks.getAndIncrement() == 0 ? SafeState.CONFIRMED : SafeState.NOT_CONFIRMED,
                List.of());
    Path where = run(night, source, firstOnly);
    NightRecord record = NightRecords.read(where);
    assertThat(verdicts(where)).containsExactly(Optional.of(RunVerdict.PASS));
    assertThat(record.exitCode()).contains(ExitCode.SAFE_STATE_NOT_CONFIRMED);
    assertThat(record.scripts().get(1).notRun()).contains("the safe state was not confirmed");
    assertThat(checks).hasValue(1 + Recovery.ATTEMPTS);
    assertThat(paused).hasValue((Recovery.ATTEMPTS - 1) * Recovery.BETWEEN_NANOS);
  }

  @Test
  void aRunWhoseLinkBrokeIsTriedAgainWhenTheStationIsBack() {
    PreparedNight night = files.night(List.of(files.passing("only")), "retry: 1");
    AtomicInteger opened = new AtomicInteger();
    BenchSource source =
        opening(
            benches,
            () -> {
              Bench bench = benches.open(night.station());
              return opened.getAndIncrement() == 0 ? unplugged(bench) : bench;
            });
    AtomicInteger checks = new AtomicInteger();
    StationCheck backLater =
        station ->
            new StationCheck.Outcome(
                checks.getAndIncrement() == 1 ? Optional.of("no reply") : Optional.empty(),
                SafeState.CONFIRMED,
                List.of());
    Path where = run(night, source, backLater);
    assertThat(verdicts(where))
        .containsExactly(Optional.of(RunVerdict.ERROR), Optional.of(RunVerdict.PASS));
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.SAFE_STATE_NOT_CONFIRMED);
    assertThat(NightRecords.read(where).notes())
        .containsExactly(
            "a run did not confirm the safe state, nor did attempt 1 of 3 to find the station"
                + " again: no reply",
            "a run did not confirm the safe state; the station was found again and left safe",
            "'only' is run again after a bench error: controller: unplugged");
  }

  @Test
  void aStationThatIsSafeAgainGoesOnButTheNightSaysSo() {
    PreparedNight night = files.night(List.of(files.passing("one"), files.passing("two")));
    AtomicInteger opened = new AtomicInteger();
    BenchSource source =
        opening(
            benches,
            () -> {
              Bench bench = benches.open(night.station());
              return opened.getAndIncrement() == 0 ? unsafe(bench) : bench;
            });
    Path where = run(night, source, USABLE);
    assertThat(verdicts(where)).hasSize(2).containsOnly(Optional.of(RunVerdict.PASS));
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.SAFE_STATE_NOT_CONFIRMED);
  }

  @Test
  void aStationThatCanNotBeDrivenIsTold() {
    PreparedNight night = files.night(List.of(files.passing("one")));
    BenchSource silent =
        opening(
            benches,
            () -> {
              throw new BenchException("controller: no reply");
            });
    Path where = run(night, silent, new BeginCheck(silent));
    NightRecord record = NightRecords.read(where);
    assertThat(record.exitCode()).contains(ExitCode.BENCH_ERROR);
    assertThat(record.notes()).containsExactly("the station can't be driven: controller: no reply");
    assertThat(record.scripts().get(0).notRun()).contains("the station can't be driven");
    assertThat(NightText.of(NightSummary.of(where))).startsWith("test on virtual: ERROR\n");
  }

  @Test
  void aBusyStationIsTold() {
    PreparedNight night = files.night(List.of(files.passing("one")));
    files.write(
        "desk.yaml",
        """
        format: 1
        station: desk
        like: virtual
        devices:
          controller: {modbus tcp: 127.0.0.1:15984}
          terminals: {modbus tcp: 127.0.0.1:15984}
        """);
    Station desk = benches.station(folder.resolve("desk.yaml").toString());
    StationLock held = lock(desk);
    Path where = run(night, benches, USABLE, () -> lock(desk), RunListener.NONE);
    held.close();
    NightRecord record = NightRecords.read(where);
    assertThat(record.exitCode()).contains(ExitCode.STATION_BUSY);
    assertThat(record.notes())
        .singleElement()
        .asString()
        .startsWith("station 'desk' is busy: controller (modbus tcp, 127.0.0.1:15984)");
    assertThat(record.scripts().get(0).notRun()).contains("the station was busy");
  }

  @Test
  void theSummaryOfAKilledNightIsMadeFromWhatLiesThere() throws IOException {
    PreparedNight night = files.night(List.of(files.passing("one"), files.passing("two")));
    Path where = run(night, benches, USABLE);
    NightRecord whole = NightRecords.read(where);
    NightScript first = whole.scripts().get(0);
    NightScript second = NightScript.waiting("two", "two.yaml", 1);
    NightRecords.write(
        where,
        new NightRecord(
            NightRecord.FORMAT,
            RunState.RUNNING,
            whole.night(),
            whole.plan(),
            whole.planSha256(),
            whole.station(),
            whole.bench(),
            Long.MAX_VALUE,
            whole.started(),
            Optional.empty(),
            whole.timeNanos(),
            List.of(first, second),
            List.of(),
            Optional.empty()));
    String between = NightText.of(NightSummary.of(where));
    assertThat(between)
        .startsWith("test on virtual: ERROR\n1 scenario run: 1 passed; 1 not run.\n")
        .contains("This night did not end: its process is gone")
        .contains("two: the night did not come to it");

    Path run = where.resolveSibling(first.runs().get(0));
    RunRecords.write(run, RunRecords.read(run).change().running());
    assertThat(NightText.of(NightSummary.of(where)))
        .startsWith("test on virtual: SAFE STATE NOT CONFIRMED\n1 scenario run: 1 not ended;");

    Files.delete(run.resolve("run.json"));
    assertThat(NightText.of(NightSummary.of(where)))
        .contains("a run of this night can't be read: " + run);
  }
}
