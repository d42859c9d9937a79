package dev.thawbench.campaign.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.Bench;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.NightRecord;
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

/** What a night does when a run did not confirm the safe state. */
class NightSafeStateTest {
  @TempDir private Path folder;
  private NightBench nights;

  @BeforeEach
  void openBench() {
    nights = new NightBench(folder);
  }

  @Test
  void aStationThatIsNotFoundSafeAgainEndsTheNight() {
    PreparedNight night =
        nights.night(
            List.of(nights.files().passing("one"), nights.files().passing("two")), "retry: 3");
    BenchSource source =
        NightBench.opening(
            nights.benches(), () -> NightBench.unsafe(nights.benches().open(night.station())));
    AtomicInteger checks = new AtomicInteger();
    StationCheck firstOnly =
        station ->
            new StationCheck.Outcome(
                Optional.empty(),
                checks.getAndIncrement() == 0 ? SafeState.CONFIRMED : SafeState.NOT_CONFIRMED,
                List.of());
    Path where = nights.run(night, source, firstOnly);
    NightRecord record = NightRecords.read(where);
    assertThat(NightBench.verdicts(where)).containsExactly(Optional.of(RunVerdict.PASS));
    assertThat(record.exitCode()).contains(ExitCode.SAFE_STATE_NOT_CONFIRMED);
    assertThat(record.scripts().get(1).notRun()).contains("the safe state was not confirmed");
    assertThat(checks).hasValue(1 + Recovery.ATTEMPTS);
    assertThat(nights.paused()).hasValue((Recovery.ATTEMPTS - 1) * Recovery.BETWEEN_NANOS);
  }

  @Test
  void aStationThatIsSafeAgainGoesOnButTheNightSaysSo() {
    PreparedNight night =
        nights.night(List.of(nights.files().passing("one"), nights.files().passing("two")));
    AtomicInteger opened = new AtomicInteger();
    BenchSource source =
        NightBench.opening(
            nights.benches(),
            () -> {
              Bench bench = nights.benches().open(night.station());
              return opened.getAndIncrement() == 0 ? NightBench.unsafe(bench) : bench;
            });
    Path where = nights.run(night, source, NightBench.USABLE);
    assertThat(NightBench.verdicts(where)).hasSize(2).containsOnly(Optional.of(RunVerdict.PASS));
    assertThat(NightRecords.read(where).exitCode()).contains(ExitCode.SAFE_STATE_NOT_CONFIRMED);
  }
}
