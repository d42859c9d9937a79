package dev.thawbench.loop.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.thawbench.loop.FakeDevices;
import dev.thawbench.loop.NoLabs;
import dev.thawbench.loop.StationFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeTest {
  @TempDir private Path folder;

  @Test
  void anAddressIsSaidAsItsFileCountsAndAsOnTheWire() {
    try (FakeDevices devices = new FakeDevices()) {
      StationFiles files = new StationFiles(folder, devices.server.port());
      assertThat(new Probe(files.read(), new NoLabs()).read())
          .filteredOn(PointReading::answered)
          .extracting(PointReading::point, PointReading::where)
          .contains(
              tuple("reported coil temperature", "input register 1"),
              tuple("relay output", "holding register 2, 1 on the wire"));
    }
  }
}
