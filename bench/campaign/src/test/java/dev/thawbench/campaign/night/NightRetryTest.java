package dev.thawbench.campaign.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.NightRecords;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.SafeState;
import dev.thawbench.scenarios.run.BenchSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night runs again, and what it does not. */
class NightRetryTest {
  @TempDir private Path folder;
  private NightBench nights;

  @BeforeEach
  void openBench() {
    nights = new NightBench(folder);
  }

  @Test
  void aBenchErrorIsTriedAgainAsThePlanSays() {
    PreparedNight night = nights.night(List.of(nights.files().passing("only")), "retry: 1");
    AtomicInteger opened = new AtomicInteger();
    BenchSource once =
        NightBench.opening(
            nights.benches(),
            () -> {
              if (opened.incrementAndGet() == 1) {
                throw new BenchException("controller: unplugged");
              }
              return nights.benches().open(night.station());
            });
    Path where = nights.run(night, once, NightBench.USABLE);
    assertThat(NightBench.verdicts(where))
        .containsExactly(Optional.of(RunVerdict.ERROR), Optional.of(RunVerdict.PASS));
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.PASSED);
    assertThat(NightRecords.read(where).notes())
        .containsExactly("'only' is run again after a bench error: controller: unplugged");
  }

  @Test
  void aBenchErrorThatStaysIsTheNightsResult() {
    PreparedNight night =
        nights.night(
            List.of(nights.files().passing("one"), nights.files().passing("two")), "retry: 1");
    BenchSource never =
        NightBench.opening(
            nights.benches(),
            () -> {
              throw new BenchException("controller: unplugged");
            });
    Path where = nights.run(night, never, NightBench.USABLE);
    assertThat(NightBench.verdicts(where)).hasSize(4).containsOnly(Optional.of(RunVerdict.ERROR));
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.BENCH_ERROR);
  }

  @Test
  void whatTheControllerDidWrongIsNotTriedAgain() {
    Path where =
        nights.run(
            nights.night(List.of(nights.files().failing("only")), "retry: 5"),
            nights.benches(),
            NightBench.USABLE);
    assertThat(NightBench.verdicts(where)).containsExactly(Optional.of(RunVerdict.FAIL));
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.REQUIREMENT_FAILED);
  }

  @Test
  void aRunWhoseLinkBrokeIsTriedAgainWhenTheStationIsBack() {
    PreparedNight night = nights.night(List.of(nights.files().passing("only")), "retry: 1");
    AtomicInteger opened = new AtomicInteger();
    BenchSource source =
        NightBench.opening(
            nights.benches(),
            () -> {
              Bench bench = nights.benches().open(night.station());
              return opened.getAndIncrement() == 0 ? NightBench.unplugged(bench) : bench;
            });
    AtomicInteger checks = new AtomicInteger();
    StationCheck backLater =
        station ->
            new StationCheck.Outcome(
                checks.getAndIncrement() == 1 ? Optional.of("no reply") : Optional.empty(),
                SafeState.CONFIRMED,
                List.of());
    Path where = nights.run(night, source, backLater);
    assertThat(NightBench.verdicts(where))
        .containsExactly(Optional.of(RunVerdict.ERROR), Optional.of(RunVerdict.PASS));
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.SAFE_STATE_NOT_CONFIRMED);
    assertThat(NightRecords.read(where).notes())
        .containsExactly(
            "a run did not confirm the safe state, nor did attempt 1 of 3 to find the station"
                + " again: no reply",
            "a run did not confirm the safe state; the station was found again and left safe",
            "'only' is run again after a bench error: controller: unplugged");
  }
}
