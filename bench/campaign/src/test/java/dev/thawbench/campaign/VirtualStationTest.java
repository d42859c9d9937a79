package dev.thawbench.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.files.Shelves;
import dev.thawbench.run.SafeState;
import dev.thawbench.trace.ScanRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The installed virtual station, over real Modbus TCP. */
class VirtualStationTest {
  @Test
  void frostsAndDefrostsTheCoil() {
    InstalledBenches benches =
        new InstalledBenches(
            Shelves.of(Optional.empty(), Optional.of(Path.of("../../scenarios")), Map.of()),
            List.of());
    try (Bench bench = benches.open(benches.station("virtual"))) {
      bench.begin(
          Map.of("outdoor air", 2.0, "outdoor relative humidity", 84.0, "water", 30.0, "mode", 1.0),
          true);
      int valve = bench.layout().indexOf("reversing valve").orElseThrow();
      int defrosts = 0;
      double before = 0;
      for (int i = 0; i < 5 * 3600; i++) {
        ScanRow row = bench.scan();
        if (row.value(valve) == 1 && before == 0) {
          defrosts++;
        }
        before = row.value(valve);
      }
      assertThat(defrosts).isBetween(3, 6);
      assertThat(bench.makeSafe().state()).isEqualTo(SafeState.CONFIRMED);
    }
  }

  @Test
  void tellsWhichDeliberateFaultsItsControllerHas() {
    InstalledBenches benches =
        new InstalledBenches(
            Shelves.of(Optional.empty(), Optional.of(Path.of("../../scenarios")), Map.of()),
            List.of("defrost-too-long"));
    try (Bench bench = benches.open(benches.station("virtual"))) {
      assertThat(bench.notes())
          .contains("the controller has the deliberate fault 'defrost-too-long'");
    }
  }
}
