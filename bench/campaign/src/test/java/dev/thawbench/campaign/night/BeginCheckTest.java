package dev.thawbench.campaign.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.SafeState;
import dev.thawbench.scenarios.run.BenchSource;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class BeginCheckTest {
  private final BenchSource benches = NightFiles.benches();
  private final Station station = benches.station("virtual");

  @Test
  void theSafeStateIsWrittenWhateverBrokeTheScan() {
    StationCheck.Outcome outcome = checked(new IllegalStateException("nobody foresaw this"));
    assertThat(outcome.fault())
        .contains("the bench itself failed: java.lang.IllegalStateException: nobody foresaw this");
    assertThat(outcome.safeState()).isEqualTo(SafeState.CONFIRMED);
  }

  @Test
  void aDeviceThatIsLostIsToldInItsOwnWords() {
    StationCheck.Outcome outcome = checked(new BenchException("controller: unplugged"));
    assertThat(outcome.fault()).contains("controller: unplugged");
    assertThat(outcome.safeState()).isEqualTo(SafeState.CONFIRMED);
  }

  @Test
  void aBenchThatCannotBeOpenedDroveNothing() {
    BenchSource none =
        NightBench.opening(
            benches,
            () -> {
              throw new BenchException("no such port");
            });
    StationCheck.Outcome outcome = new BeginCheck(none).check(station);
    assertThat(outcome.fault()).contains("no such port");
    assertThat(outcome.safeState()).isEqualTo(SafeState.NOT_NEEDED);
  }

  private StationCheck.Outcome checked(RuntimeException inScan) {
    return new BeginCheck(NightBench.opening(benches, () -> breaking(inScan))).check(station);
  }

  /** A bench that breaks in its first scan. */
  private Bench breaking(RuntimeException inScan) {
    Bench bench = benches.open(station);
    return (Bench)
        Proxy.newProxyInstance(
            Bench.class.getClassLoader(),
            new Class<?>[] {Bench.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("scan")) {
                throw inScan;
              }
              return method.invoke(bench, arguments);
            });
  }
}
