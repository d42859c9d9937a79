package dev.thawbench.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.files.Shelves;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The installed virtual station, over real Modbus TCP. */
class VirtualStationTest {
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
