package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.plant.parameter.PlantParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibraryExampleTest {

  @Test
  void theReadmesExampleRunsAsItStandsThere() throws IOException {
    // example
    HeatPump pump = new HeatPump(PlantParameters.nominal(), InitialState.clean(2, 84, 30));
    pump.set(PlantInput.HELD_RETURN_TEMPERATURE, 30); // °C
    pump.set(PlantInput.COMPRESSOR_SPEED, 60); // Hz
    pump.set(PlantInput.OUTDOOR_FAN, 100); // %
    for (int second = 0; second < 3600; second++) {
      pump.step(1);
    }
    double frostKg = pump.get(PlantOutput.TRUE_FROST);
    double coilC = pump.get(PlantOutput.COIL_TEMPERATURE);
    Snapshot before = pump.snapshot();
    pump.set(PlantInput.COMPRESSOR_SPEED, 0);
    pump.step(60);
    pump.restore(before);
    // end
    assertThat(frostKg).isBetween(1.5, 2.5);
    assertThat(coilC).isLessThan(-4);
    assertThat(pump.get(PlantOutput.COIL_TEMPERATURE)).isEqualTo(coilC);
    assertThat(Files.readString(Path.of("README.md"))).contains(example());
  }

  private static String example() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/dev/thawbench/plant/LibraryExampleTest.java"));
    String body =
        source.substring(source.indexOf("// example\n") + 11, source.indexOf("    // end"));
    return body.replaceAll("(?m)^ {4}", "").strip();
  }
}
