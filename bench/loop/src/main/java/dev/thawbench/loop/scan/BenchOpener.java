package dev.thawbench.loop.scan;

import dev.thawbench.config.Problems;
import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.Labs;
import dev.thawbench.loop.device.LinkOpener;
import dev.thawbench.loop.device.OpenConsole;
import dev.thawbench.loop.device.OpenDevice;
import dev.thawbench.loop.emulation.Emulation;
import dev.thawbench.loop.station.Address;
import dev.thawbench.loop.station.Device;
import dev.thawbench.loop.station.LabLink;
import dev.thawbench.loop.station.NearMisses;
import dev.thawbench.loop.station.Station;
import dev.thawbench.plant.parameter.PlantParameters;
import java.util.ArrayList;
import java.util.List;

/** Opens a bench: links to every device of a station, the plant around its controller. */
public final class BenchOpener {
  private final Labs labs;

  /** Opens one bench, whose virtual devices {@code labs} start and which closes them. */
  public BenchOpener(Labs labs) {
    this.labs = labs;
  }

  /**
   * Opens a bench. Nothing is driven yet; links connect with their first request.
   *
   * @throws BenchException if a lab can't be started or an address is of no use
   * @throws dev.thawbench.config.ConfigException if the profile's phases or parameters are wrong
   */
  public Bench open(Station station, PlantParameters plant) {
    LinkOpener links = new LinkOpener(labs);
    List<OpenDevice> devices = new ArrayList<>();
    List<OpenConsole> consoles = new ArrayList<>();
    List<String> notes = new ArrayList<>(labs.notes());
    notes.addAll(NearMisses.of(station));
    try {
      for (Device device : station.devices()) {
        if (device.console().values().isEmpty()) {
          devices.add(new OpenDevice(station, device, links.modbus(device)));
        } else {
          consoles.add(console(device, links, notes));
        }
      }
      Problems problems = new Problems();
      Bench bench =
          new StationBench(
              station,
              devices,
              consoles,
              links,
              new Emulation(plant, station),
              notes,
              System::nanoTime,
              problems);
      problems.throwIfAny();
      return bench;
    } catch (RuntimeException wrong) {
      devices.forEach(OpenDevice::close);
      consoles.forEach(OpenConsole::close);
      links.close();
      throw wrong instanceof LinkException ? new BenchException(wrong.getMessage(), wrong) : wrong;
    }
  }

  /**
   * Opens a bench whose devices all answer over Modbus TCP at one lab, whatever the station says of
   * their links.
   *
   * @throws BenchException if the lab can't be started
   */
  public Bench openAt(String lab, Station station, PlantParameters plant) {
    List<Device> devices =
        station.devices().stream()
            .map(
                device ->
                    device.at(
                        new Address.Lab(
                            lab,
                            device.console().values().isEmpty()
                                ? LabLink.MODBUS_TCP
                                : LabLink.CONSOLE)))
            .toList();
    return open(station.withDevices(devices), plant);
  }

  private static OpenConsole console(Device device, LinkOpener links, List<String> notes) {
    OpenConsole console = new OpenConsole(device, links);
    if (!console.isThere()) {
      String missing =
          "device '"
              + device.name()
              + "' has no port: no pseudo-terminals here, or a recording in its place";
      if (!device.console().optional()) {
        throw new BenchException(missing);
      }
      notes.add(missing + "; the station does without it");
    }
    return console;
  }
}
