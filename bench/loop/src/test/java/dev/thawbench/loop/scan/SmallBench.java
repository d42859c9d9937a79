package dev.thawbench.loop.scan;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.FakeDevices;
import dev.thawbench.loop.Fault;
import dev.thawbench.loop.NoLabs;
import dev.thawbench.loop.Settable;
import dev.thawbench.loop.StationFiles;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.run.StopRequest;
import dev.thawbench.trace.ScanRow;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The bench of a small station on devices in this process, and what tests ask of one by name. */
final class SmallBench implements AutoCloseable {
  static final Map<String, Double> GIVEN = Map.of("outdoor air", 2.0, "water", 30.0, "mode", 1.0);

  final FakeDevices devices = new FakeDevices();
  final StationFiles files;

  SmallBench(Path folder) {
    files = new StationFiles(folder, devices.server.port());
  }

  Bench open() {
    return new BenchOpener(new NoLabs()).open(files.read(), PlantParameters.nominal());
  }

  @Override
  public void close() {
    devices.close();
  }

  static void begin(Bench bench, Map<String, Double> given, boolean powerCycled) {
    bench.begin(
        given.keySet().stream()
            .collect(Collectors.toMap(name -> settable(bench, name), given::get)),
        powerCycled,
        new StopRequest());
  }

  static Settable settable(Bench bench, String name) {
    return bench.settables().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  static Fault fault(Bench bench, String name) {
    return bench.faults().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  static double value(Bench bench, ScanRow row, String signal) {
    return row.value(bench.layout().indexOf(signal).orElseThrow());
  }
}
