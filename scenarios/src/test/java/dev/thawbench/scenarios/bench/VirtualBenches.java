package dev.thawbench.scenarios.bench;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.Labs;
import dev.thawbench.loop.emulation.PlantFile;
import dev.thawbench.loop.files.Shelves;
import dev.thawbench.loop.scan.BenchOpener;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.StationReader;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.scenarios.run.BenchSource;
import dev.thawbench.virtual.ControllerFamily;
import dev.thawbench.virtual.Pacing;
import dev.thawbench.virtual.VirtualLab;
import dev.thawbench.virtual.firmware.ControllerFault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stations of this module's folder, each bench with a fresh virtual lab. */
public final class VirtualBenches implements BenchSource {
  private final Shelves shelves = Shelves.of(Optional.empty(), Optional.of(Path.of("")), Map.of());
  private final List<String> faults;

  /** With healthy controllers. */
  public VirtualBenches() {
    this(List.of());
  }

  /** With controllers that have these faults of their catalogue. */
  public VirtualBenches(List<String> faults) {
    this.faults = List.copyOf(faults);
  }

  @Override
  public Station station(String argument) {
    return new StationReader(shelves).read(argument);
  }

  @Override
  public Bench open(Station station) {
    Problems problems = new Problems();
    Path file = shelves.plants().find(station.plant().text(), station.plant().place());
    PlantParameters plant =
        PlantFile.read(file, problems).orElseThrow(() -> new ConfigException(problems.list()));
    return new BenchOpener(new OneLab(faults)).open(station, plant);
  }

  private static final class OneLab implements Labs {
    private final List<String> faults;
    private VirtualLab lab;

    OneLab(List<String> faults) {
      this.faults = faults;
    }

    @Override
    public Endpoints open(String name) {
      if (lab == null) {
        ControllerFamily family = ControllerFamily.named(name).orElseThrow();
        List<ControllerFault> chosen =
            faults.stream().map(id -> family.fault(id).orElseThrow()).toList();
        lab = VirtualLab.open(family, chosen, Pacing.LOCK_STEP, 0);
      }
      return new Endpoints(lab.host(), lab.tcpPort(), lab.rtuPort(), lab.consolePort());
    }

    @Override
    public void close() {
      if (lab != null) {
        lab.close();
      }
    }
  }
}
