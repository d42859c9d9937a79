package dev.thawbench.campaign.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.lock.StationLock;
import dev.thawbench.loop.station.Station;
import dev.thawbench.reports.night.NightText;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.NightRecord;
import dev.thawbench.run.NightRecords;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.SafeState;
import dev.thawbench.scenarios.run.BenchSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights on the installed virtual station: what is run, in which order, and what counts. */
class NightlyTest {
  @TempDir private Path folder;
  private NightBench nights;

  @BeforeEach
  void openBench() {
    nights = new NightBench(folder);
  }

  @Test
  void goesOnAfterAFailureAndTheWorstCounts() throws IOException {
    PreparedNight night =
        nights.night(List.of(nights.files().failing("first"), nights.files().passing("second")));
    Path where = nights.run(night, nights.benches(), new BeginCheck(nights.benches()));

    assertThat(where.getFileName().toString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d{6}\\.\\d{3}Z-night-test");
    NightRecord record = NightRecords.read(where);
    assertThat(record.exitCode()).contains(ExitCode.REQUIREMENT_FAILED);
    assertThat(record.notes())
        .anyMatch(n -> n.startsWith("the controller answers: virtual-demand-defrost"));
    assertThat(NightBench.verdicts(where))
        .containsExactly(Optional.of(RunVerdict.FAIL), Optional.of(RunVerdict.PASS));
    assertThat(NightSummary.write(where)).isRegularFile();
    String text = Files.readString(where.resolve("night.txt"));
    assertThat(text)
        .startsWith("test on virtual: FAIL\n2 scenarios run: 1 passed, 1 failed.\n")
        .contains("T-01")
        .contains("../" + record.scripts().get(1).runs().get(0));
  }

  @Test
  void whatDoesNotFitIsListedAndIsNoPass() {
    PreparedNight night =
        nights.night(List.of(nights.files().passing("one"), nights.files().passing("two")));
    RunListener eightHours =
        new RunListener() {
          @Override
          public void finished(RunRecord record, Path runFolder) {
            nights.pass(Duration.ofHours(8));
          }
        };
    Path where =
        nights.run(
            night, nights.benches(), NightBench.USABLE, nights.virtualLock(night), eightHours);
    assertThat(NightBench.verdicts(where)).containsExactly(Optional.of(RunVerdict.PASS));
    assertThat(NightRecords.read(where).scripts().get(1).notRun()).contains("the night was over");
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.UNDECIDED);
  }

  @Test
  void aStopEndsTheRunInItsSafeStateAndSkipsTheRest() {
    PreparedNight night =
        nights.night(List.of(nights.files().passing("one"), nights.files().passing("two")));
    RunListener stopping =
        new RunListener() {
          @Override
          public void started(RunRecord record, Path runFolder) {
            nights.stop().stop("by a signal");
          }
        };
    Path where =
        nights.run(night, nights.benches(), NightBench.USABLE, nights.virtualLock(night), stopping);
    NightRecord record = NightRecords.read(where);
    assertThat(NightBench.verdicts(where)).containsExactly(Optional.of(RunVerdict.ABORTED));
    assertThat(record.exitCode()).contains(ExitCode.ABORTED);
    assertThat(record.scripts().get(1).notRun()).contains("stopped by a signal");
    assertThat(RunRecords.read(where.resolveSibling(record.scripts().get(0).runs().get(0))))
        .extracting(RunRecord::safeState)
        .isEqualTo(SafeState.CONFIRMED);
  }

  @Test
  void aStationThatCanNotBeDrivenIsTold() {
    PreparedNight night = nights.night(List.of(nights.files().passing("one")));
    BenchSource silent =
        NightBench.opening(
            nights.benches(),
            () -> {
              throw new BenchException("controller: no reply");
            });
    Path where = nights.run(night, silent, new BeginCheck(silent));
    NightRecord record = NightRecords.read(where);
    assertThat(record.exitCode()).contains(ExitCode.BENCH_ERROR);
    assertThat(record.notes()).containsExactly("the station can't be driven: controller: no reply");
    assertThat(record.scripts().get(0).notRun()).contains("the station can't be driven");
    assertThat(NightText.of(NightSummary.of(where))).startsWith("test on virtual: ERROR\n");
  }

  @Test
  void aBusyStationIsTold() {
    PreparedNight night = nights.night(List.of(nights.files().passing("one")));
    nights
        .files()
        .write(
            "desk.yaml",
            """
        format: 1
        station: desk
        like: virtual
        devices:
          controller: {modbus tcp: 127.0.0.1:15984}
          terminals: {modbus tcp: 127.0.0.1:15984}
        """);
    Station desk = nights.benches().station(folder.resolve("desk.yaml").toString());
    StationLock held = nights.lock(desk);
    Path where =
        nights.run(
            night, nights.benches(), NightBench.USABLE, () -> nights.lock(desk), RunListener.NONE);
    held.close();
    NightRecord record = NightRecords.read(where);
    assertThat(record.exitCode()).contains(ExitCode.STATION_BUSY);
    assertThat(record.notes())
        .singleElement()
        .asString()
        .startsWith("station 'desk' is busy: controller (modbus tcp, 127.0.0.1:15984)");
    assertThat(record.scripts().get(0).notRun()).contains("the station was busy");
  }
}
