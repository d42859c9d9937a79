package dev.thawbench.campaign;

import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.emulation.PlantFile;
import dev.thawbench.loop.files.Shelves;
import dev.thawbench.loop.probe.PointReading;
import dev.thawbench.loop.probe.Probe;
import dev.thawbench.loop.scan.BenchOpener;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.StationReader;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.scenarios.run.BenchSource;
import dev.thawbench.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Benches of the stations on this machine's shelves, each with a fresh lab where its controller is
 * virtual.
 */
public final class InstalledBenches implements BenchSource {
  private final Shelves shelves;
  private final List<String> controllerFaults;

  /**
   * Healthy ones, as tests on the JUnit Platform find them: of the working folder, of the folders
   * of configuration, and of the installation that the system property {@code thawbench.home}
   * names.
   */
  public InstalledBenches() {
    this(
        Shelves.of(
            Optional.empty(),
            Optional.ofNullable(System.getProperty("thawbench.home"))
                .map(home -> Path.of(home).resolve("scenarios").normalize()),
            System.getenv()),
        List.of());
  }

  /**
   * @param shelves where stations, profiles and plants stand
   * @param controllerFaults ids of deliberate faults of virtual controllers, usually none
   */
  public InstalledBenches(Shelves shelves, List<String> controllerFaults) {
    this.shelves = shelves;
    this.controllerFaults = List.copyOf(controllerFaults);
  }

  @Override
  public Station station(String argument) {
    return usable(new StationReader(shelves).read(argument));
  }

  /**
   * The same, asked for by {@code asker}, who is told where there is no such station.
   *
   * @throws dev.thawbench.config.ConfigException if it can't be read
   */
  public Station station(String argument, Place asker) {
    return usable(new StationReader(shelves).read(argument, asker));
  }

  private Station usable(Station station) {
    VirtualLabs.checkFaults(station, controllerFaults);
    plant(station);
    return station;
  }

  @Override
  public Bench open(Station station) {
    return new BenchOpener(new VirtualLabs(controllerFaults)).open(station, plant(station));
  }

  /** What every point of {@code station} says. */
  public List<PointReading> probe(Station station) {
    return new Probe(station, new VirtualLabs(controllerFaults)).read();
  }

  /**
   * A bench on {@code station} with a recording in the place of every device. Who the controller is
   * is not asked: the recording holds what was read in each scan, and nothing else.
   */
  Bench openRecorded(Station station, Trace trace) {
    return new BenchOpener(new RecordedLab(station, trace))
        .openAt(
            RecordedLab.NAME,
            station.withProfile(station.profile().withoutIdentity()),
            plant(station));
  }

  private PlantParameters plant(Station station) {
    Problems problems = new Problems();
    Path file = shelves.plants().find(station.plant().text(), station.plant().place());
    Optional<PlantParameters> plant = PlantFile.read(file, problems);
    problems.throwIfAny();
    return plant.orElseThrow();
  }
}
