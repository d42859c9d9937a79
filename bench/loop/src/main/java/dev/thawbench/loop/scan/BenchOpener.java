package dev.thawbench.loop.scan;

import dev.thawbench.config.Problems;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.plc4x.ModbusTcp;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.Labs;
import dev.thawbench.loop.device.OpenDevice;
import dev.thawbench.loop.emulation.Emulation;
import dev.thawbench.loop.station.Address;
import dev.thawbench.loop.station.Device;
import dev.thawbench.loop.station.Station;
import dev.thawbench.plant.parameter.PlantParameters;
import java.time.Duration;
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
    List<OpenDevice> devices = new ArrayList<>();
    Problems problems = new Problems();
    try {
      for (Device device : station.devices()) {
        devices.add(new OpenDevice(station, device, link(device)));
      }
      Emulation emulation = new Emulation(plant, station);
      Bench bench =
          new StationBench(
              station, devices, labs, emulation, List.of(), System::nanoTime, problems);
      problems.throwIfAny();
      return bench;
    } catch (LinkException unusable) {
      devices.forEach(OpenDevice::close);
      labs.close();
      throw new BenchException(unusable.getMessage(), unusable);
    } catch (RuntimeException wrong) {
      devices.forEach(OpenDevice::close);
      labs.close();
      throw wrong;
    }
  }

  private Link link(Device device) {
    LinkSettings settings = LinkSettings.USUAL.timeout(Duration.ofNanos(device.replyWithinNanos()));
    if (device.address() instanceof Address.ModbusTcp tcp) {
      return ModbusTcp.open(device.name(), tcp.host(), tcp.port(), device.unit(), settings);
    }
    if (device.address() instanceof Address.Lab lab) {
      Labs.Endpoints endpoints = labs.open(lab.lab());
      return ModbusTcp.open(
          device.name(), endpoints.host(), endpoints.tcpPort(), device.unit(), settings);
    }
    throw new BenchException(
        "device '"
            + device.name()
            + "': "
            + device.address().describe()
            + " is not spoken here yet");
  }
}
