package dev.thawbench.loop.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.FakeDevices;
import dev.thawbench.loop.Labs;
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
              org.assertj.core.api.Assertions.tuple(
                  "reported coil temperature", "input register 1"),
              org.assertj.core.api.Assertions.tuple(
                  "relay output", "holding register 2, 1 on the wire"));
    }
  }

  private static final class NoLabs implements Labs {
    @Override
    public Endpoints open(String lab) {
      throw new BenchException("there is no lab " + lab);
    }

    @Override
    public void close() {}
  }
}
