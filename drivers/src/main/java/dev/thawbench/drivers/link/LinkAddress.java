package dev.thawbench.drivers.link;

import java.util.OptionalInt;

/**
 * Which device, and where: the beginning of every message about it.
 *
 * @param device the device's name in its station: {@code controller}
 * @param protocol {@code modbus tcp}, {@code modbus rtu}, {@code serial line} and the like
 * @param place host and port, or the serial port's path
 * @param unit Modbus unit id, 0 to 255, where there is one
 */
public record LinkAddress(String device, String protocol, String place, OptionalInt unit) {
  /** Checks that device, protocol and place say something. */
  public LinkAddress {
    if (device.isBlank() || protocol.isBlank() || place.isBlank()) {
      throw new IllegalArgumentException("device, protocol and place of a link have names");
    }
  }

  /** The address of a Modbus device. */
  public static LinkAddress modbus(String device, String protocol, String place, int unit) {
    return new LinkAddress(device, protocol, place, OptionalInt.of(unit));
  }

  /** The address of a device without unit ids. */
  public static LinkAddress line(String device, String place) {
    return new LinkAddress(device, "serial line", place, OptionalInt.empty());
  }

  /** {@code controller (modbus tcp, 127.0.0.1:1502, unit 1)}. */
  @Override
  public String toString() {
    return device
        + " ("
        + protocol
        + ", "
        + place
        + (unit.isPresent() ? ", unit " + unit.getAsInt() : "")
        + ")";
  }
}
