package dev.thawbench.loop.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.StationFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileReaderTest {
  @TempDir private Path folder;

  @Test
  void aPointThatIsReadDoesNotLieInAHole() {
    assertThat(
            files()
                .profile(
                    "addresses: from 0", "holes: [holding registers 1 to 20]\naddresses: from 0")
                .faults())
        .containsExactly(
            "controllers/small.yaml:10:3: point 'setpoint' (holding register 1 on the wire, int16)"
                + " lies in the hole 1 to 20, which may not be read; make the hole smaller, or take"
                + " the point away");
  }

  @Test
  void aPointThatIsOnlyWrittenMayLieInAHole() {
    assertThat(
            files()
                .profile(
                    "addresses: from 0", "holes: [holding registers 1 to 20]\naddresses: from 0")
                .profile(
                    "setpoint: {holding register: 1, type: int16, scale: 0.1, unit: °C, access: read and write}",
                    "setpoint: {holding register: 1, type: int16, scale: 0.1, unit: °C, access: write}")
                .faults())
        .isEmpty();
  }

  @Test
  void aHoleElsewhereIsNoMatter() {
    assertThat(
            files()
                .profile(
                    "addresses: from 0",
                    "holes: [input registers 2 to 20, coils 0 to 9]\naddresses: from 0")
                .faults())
        .isEmpty();
  }

  private StationFiles files() {
    return new StationFiles(folder, 1502);
  }
}
