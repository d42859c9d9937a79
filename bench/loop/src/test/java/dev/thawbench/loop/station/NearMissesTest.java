package dev.thawbench.loop.station;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.StationFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearMissesTest {
  @TempDir private Path folder;

  @Test
  void saysWhichWireIsNearlyCalledLikeAPartOfThePlant() {
    assertThat(NearMisses.of(new StationFiles(folder.resolve("well"), 1502).read())).isEmpty();
    assertThat(
            NearMisses.of(
                new StationFiles(folder.resolve("misspelt"), 1502)
                    .station("  coil temperature: ", "  coil temprature: ")
                    .station("  compressor speed: ", "  compresor speed: ")
                    .read()))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .endsWith(
                        ":25:3: stimulus 'coil temprature' is driven by nothing but a script; did"
                            + " you mean 'coil temperature', which the plant drives?"),
            line ->
                assertThat(line)
                    .endsWith(
                        ":28:3: response 'compresor speed' drives nothing of the plant; did you"
                            + " mean 'compressor speed'?"));
  }
}
