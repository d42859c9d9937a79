package dev.thawbench.loop.device;

import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.plc4x.ModbusRtu;
import dev.thawbench.drivers.plc4x.ModbusTcp;
import dev.thawbench.drivers.rtu.RtuBus;
import dev.thawbench.drivers.rtu.RtuSettings;
import dev.thawbench.drivers.serial.ByteLines;
import dev.thawbench.drivers.serial.LineSettings;
import dev.thawbench.drivers.serial.ReceivedLine;
import dev.thawbench.drivers.serial.SerialSettings;
import dev.thawbench.drivers.serial.TextLinks;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.Labs;
import dev.thawbench.loop.station.Address;
import dev.thawbench.loop.station.Device;
import dev.thawbench.loop.station.SerialPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Opens links to the devices of one station; units on one serial port share its bus. */
public final class LinkOpener implements AutoCloseable {
  private final Labs labs;
  private final Map<String, RtuBus> buses = new HashMap<>();

  /** Opens links, those to virtual devices where {@code labs} say. */
  public LinkOpener(Labs labs) {
    this.labs = labs;
  }

  /**
   * The link to a Modbus device. It connects with its first request.
   *
   * @throws BenchException if its lab can't be started or lacks such a link
   */
  public Link modbus(Device device) {
    LinkSettings settings = settings(device);
    if (device.address() instanceof Address.ModbusTcp tcp) {
      return ModbusTcp.open(device.name(), tcp.host(), tcp.port(), device.unit(), settings);
    }
    if (device.address() instanceof Address.ModbusRtu rtu) {
      return rtu(device, rtu.port(), rtu.line(), settings);
    }
    if (device.address() instanceof Address.Lab lab) {
      Labs.Endpoints endpoints = labs.open(lab.lab());
      return switch (lab.link()) {
        case MODBUS_TCP ->
            ModbusTcp.open(
                device.name(), endpoints.host(), endpoints.tcpPort(), device.unit(), settings);
        case MODBUS_RTU ->
            rtu(
                device,
                endpoints.rtuPort().orElseThrow(() -> noPseudoTerminals(device)),
                SerialSettings.USUAL,
                settings);
        case CONSOLE -> throw notModbus(device);
      };
    }
    throw notModbus(device);
  }

  private Link rtu(Device device, String port, SerialSettings line, LinkSettings settings) {
    RtuBus bus =
        buses.computeIfAbsent(
            SerialPath.real(port),
            path ->
                RtuBus.start(ByteLines.serial(port, line), RtuSettings.of(port, line), settings));
    return ModbusRtu.open(device.name(), port, bus, device.unit(), settings);
  }

  /**
   * What opens the link to a console. A port that is open is nobody else's, so it is opened when a
   * run begins and not to look at a station.
   *
   * @param lines gets every line that answers nothing, on the link's thread
   * @return empty where this machine has no pseudo-terminals for the lab's console
   */
  public Optional<Supplier<Link>> console(Device device, Consumer<ReceivedLine> lines) {
    LineSettings line = LineSettings.USUAL.unsolicited(lines);
    if (device.address() instanceof Address.Console console) {
      return Optional.of(
          () ->
              TextLinks.serial(
                  device.name(), console.port(), console.line(), line, settings(device)));
    }
    if (device.address() instanceof Address.Lab lab) {
      return labs.open(lab.lab())
          .consolePort()
          .map(
              port ->
                  () ->
                      TextLinks.serial(
                          device.name(), port, SerialSettings.USUAL, line, settings(device)));
    }
    throw notModbus(device);
  }

  /** Tells the labs that a run begins, see {@link Labs#begun}. */
  public void begun(long clockMillis) {
    labs.begun(clockMillis);
  }

  private static LinkSettings settings(Device device) {
    return LinkSettings.USUAL.timeout(Duration.ofNanos(device.replyWithinNanos()));
  }

  private static BenchException noPseudoTerminals(Device device) {
    return new BenchException(
        "device '"
            + device.name()
            + "': "
            + device.address().describe()
            + " needs pseudo-terminals, and this machine has none; use Modbus TCP");
  }

  private static BenchException notModbus(Device device) {
    return new BenchException(
        "device '" + device.name() + "': " + device.address().describe() + " is not spoken here");
  }

  @Override
  public void close() {
    buses.values().forEach(RtuBus::close);
    buses.clear();
    labs.close();
  }
}
