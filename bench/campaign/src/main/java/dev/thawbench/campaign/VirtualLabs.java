package dev.thawbench.campaign;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Place;
import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.Labs;
import dev.thawbench.loop.station.Address;
import dev.thawbench.loop.station.Station;
import dev.thawbench.virtual.ClockDrive;
import dev.thawbench.virtual.ControllerFamily;
import dev.thawbench.virtual.VirtualLab;
import dev.thawbench.virtual.firmware.ControllerFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The virtual labs of one bench: started when a station first asks for them, closed together. */
final class VirtualLabs implements Labs {
  private final List<String> faultIds;
  private final Map<String, VirtualLab> open = new HashMap<>();

  /** Labs whose controllers have the faults {@code faultIds}. */
  VirtualLabs(List<String> faultIds) {
    this.faultIds = List.copyOf(faultIds);
  }

  /**
   * Looks whether the virtual controllers of {@code station} know the faults, before anything runs.
   *
   * @throws ConfigException if one is known to none of them
   */
  static void checkFaults(Station station, List<String> faultIds) {
    List<String> known = new ArrayList<>();
    station.devices().stream()
        .map(device -> device.address() instanceof Address.Lab lab ? lab.lab() : "")
        .flatMap(name -> ControllerFamily.named(name).stream())
        .distinct()
        .forEach(family -> family.faults().forEach(fault -> known.add(fault.id())));
    for (String id : faultIds) {
      if (!known.contains(id)) {
        throw ConfigException.at(
            Place.of("--fault " + id),
            "no virtual controller of station '"
                + station.name()
                + "' has this fault"
                + Nearest.hint(id, known, known.size()));
      }
    }
  }

  @Override
  public Endpoints open(String lab) {
    VirtualLab running = open.computeIfAbsent(lab, this::start);
    return new Endpoints(
        running.host(), running.tcpPort(), running.rtuPort(), running.consolePort());
  }

  private VirtualLab start(String lab) {
    ControllerFamily family =
        ControllerFamily.named(lab)
            .orElseThrow(
                () -> {
                  List<String> names =
                      Arrays.stream(ControllerFamily.values())
                          .map(ControllerFamily::labName)
                          .toList();
                  return new BenchException(
                      "there is no virtual lab '" + lab + "'" + Nearest.hint(lab, names));
                });
    List<ControllerFault> faults =
        faultIds.stream().flatMap(id -> family.fault(id).stream()).toList();
    try {
      return VirtualLab.open(family, faults, ClockDrive.BENCH, 0);
    } catch (LinkException unusable) {
      throw new BenchException(unusable.getMessage(), unusable);
    }
  }

  @Override
  public List<String> notes() {
    return faultIds.stream()
        .map(id -> "the controller has the deliberate fault '" + id + "'")
        .toList();
  }

  @Override
  public void close() {
    open.values().forEach(VirtualLab::close);
    open.clear();
  }
}
