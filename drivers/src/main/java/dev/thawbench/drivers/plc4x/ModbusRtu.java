package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkAddress;
import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.rtu.RtuBus;
import dev.thawbench.drivers.rtu.RtuSettings;
import dev.thawbench.drivers.serial.ByteLines;
import dev.thawbench.drivers.serial.LineOpener;
import dev.thawbench.drivers.serial.SerialSettings;

/** Links over Modbus RTU: on a serial port, or through a serial device server over TCP. */
public final class ModbusRtu {
  private ModbusRtu() {}

  /**
   * A link to the only unit on a serial port. It opens the port with the first request.
   *
   * @param device the device's name in messages
   * @param path {@code /dev/ttyUSB0}, {@code COM3}
   * @param unit 1 to 247
   */
  public static Link open(
      String device, String path, SerialSettings serial, int unit, LinkSettings settings) {
    check(device, unit);
    LineOpener opener = ByteLines.serial(path, serial);
    RtuBus bus = RtuBus.start(opener, RtuSettings.of(path, serial), settings);
    return link(device, "modbus rtu", path, bus, true, unit, settings);
  }

  /**
   * A link to one unit through a serial device server that passes RTU frames over TCP as they are.
   * A server that speaks Modbus TCP itself is a case for {@link ModbusTcp}.
   *
   * @param device the device's name in messages
   * @param unit 1 to 247
   */
  public static Link openOverTcp(
      String device, String host, int port, int unit, LinkSettings settings) {
    check(device, unit);
    LineOpener opener = ByteLines.tcp(host, port);
    RtuBus bus = RtuBus.start(opener, RtuSettings.NO_WIRE, settings);
    return link(device, "modbus rtu over tcp", opener.place(), bus, true, unit, settings);
  }

  /**
   * A link to one of several units on a bus. The bus stays open when the link is closed.
   *
   * @param device the device's name in messages
   * @param place where the bus is, for messages
   * @param unit 1 to 247, or 0 to write to all
   */
  public static Link open(String device, String place, RtuBus bus, int unit) {
    return open(device, place, bus, unit, bus.settings());
  }

  /**
   * The same for a unit with a reply limit of its own.
   *
   * @param settings how long this unit's replies may take; how the line recovers, and who hears its
   *     frames, say the bus's
   */
  public static Link open(
      String device, String place, RtuBus bus, int unit, LinkSettings settings) {
    check(device, unit);
    return link(device, "modbus rtu", place, bus, false, unit, settings);
  }

  /** Before anything is started for it. */
  private static void check(String device, int unit) {
    if (unit < 0 || unit > 247) {
      throw new LinkException(
          device + ": a unit id on a serial line is 1 to 247, or 0 for all, not " + unit);
    }
  }

  private static Link link(
      String device,
      String protocol,
      String place,
      RtuBus bus,
      boolean ownsBus,
      int unit,
      LinkSettings settings) {
    LinkAddress address = LinkAddress.modbus(device, protocol, place, unit);
    return Plc4xLink.start(address, settings, new RtuOpener(bus, ownsBus, unit, settings));
  }
}
