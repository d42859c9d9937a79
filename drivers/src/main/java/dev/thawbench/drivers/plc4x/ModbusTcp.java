package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkAddress;
import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.link.LinkSettings;
import java.net.InetSocketAddress;

/** Links over Modbus TCP. */
public final class ModbusTcp {
  private ModbusTcp() {}

  /**
   * A link to one unit behind a host. It connects with the first request, and from then on keeps
   * itself connected.
   *
   * @param device the device's name in messages
   * @param host name or address
   * @param port 1 to 65535; 502 by convention
   * @param unit 0 to 255; 1 or 255 for a device that is no gateway
   */
  public static Link open(String device, String host, int port, int unit, LinkSettings settings) {
    if (port < 1 || port > 65535) {
      throw new LinkException(device + ": a TCP port is 1 to 65535, not " + port);
    }
    if (unit < 0 || unit > 255) {
      throw new LinkException(device + ": a unit id is 0 to 255, not " + unit);
    }
    LinkAddress address = LinkAddress.modbus(device, "modbus tcp", host + ":" + port, unit);
    InetSocketAddress target = InetSocketAddress.createUnresolved(host, port);
    return Plc4xLink.start(address, settings, new TcpOpener(device, target, unit, settings));
  }
}
