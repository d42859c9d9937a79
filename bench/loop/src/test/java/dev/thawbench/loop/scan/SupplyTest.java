package dev.thawbench.loop.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.StationFiles;
import dev.thawbench.loop.station.Device;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplyTest {
  @TempDir private Path folder;

  @Test
  void anAnswerFromBeforeTheSupplyWentDoesNotMakeABootingDeviceListen() {
    Device controller = new StationFiles(folder, 1502).read().device("controller");
    Supply supply = new Supply();
    supply.heard(controller, true);
    assertThat(supply.speaks(controller)).isTrue();

    supply.off();
    supply.heard(controller, true); // asked ahead, before the supply went
    supply.on(10_000_000_000L);
    assertThat(supply.speaks(controller)).isFalse();

    supply.heard(controller, false);
    assertThat(supply.speaks(controller)).isFalse();
    supply.heard(controller, true);
    assertThat(supply.speaks(controller)).isTrue();
  }
}
