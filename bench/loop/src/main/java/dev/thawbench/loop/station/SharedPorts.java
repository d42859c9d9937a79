package dev.thawbench.loop.station;

import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.drivers.serial.SerialSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The serial ports of a station. Modbus units share a port, and with it one line: those that say
 * nothing of it take what another one says. A console has its port to itself.
 */
final class SharedPorts {
  private final Map<String, Port> ports = new HashMap<>();
  private final Problems problems;

  SharedPorts(Problems problems) {
    this.problems = problems;
  }

  /**
   * Notes that a device is at a port.
   *
   * @param device its name
   * @param at where it says so
   * @param line what it says of the line, if it does
   */
  void add(String device, LabLink link, TextNode at, Optional<Line> line) {
    Port port = ports.computeIfAbsent(SerialPath.real(at.text()), path -> new Port(device, link));
    if (!port.first.equals(device) && (link == LabLink.CONSOLE || port.link == LabLink.CONSOLE)) {
      problems.add(
          at.place(),
          "port "
              + at.text()
              + " is that of device '"
              + port.first
              + "' already, and a console has its port to itself");
      return;
    }
    if (line.isEmpty()) {
      return;
    }
    if (port.line.isEmpty()) {
      port.line = line;
      port.lineOf = device;
    } else if (!port.line.get().settings().equals(line.get().settings())) {
      problems.add(
          line.get().said().place(),
          "the units on one port share its line: device '"
              + port.lineOf
              + "' says "
              + port.line.get().settings()
              + ", device '"
              + device
              + "' says "
              + line.get().settings());
    }
  }

  /** The devices, those that share a port with its line. */
  List<Device> share(List<Device> devices) {
    List<Device> shared = new ArrayList<>();
    for (Device device : devices) {
      shared.add(
          device.address() instanceof Address.ModbusRtu rtu
              ? device.at(new Address.ModbusRtu(rtu.port(), line(rtu)))
              : device);
    }
    return shared;
  }

  private SerialSettings line(Address.ModbusRtu rtu) {
    return Optional.ofNullable(ports.get(SerialPath.real(rtu.port())))
        .flatMap(port -> port.line)
        .map(Line::settings)
        .orElse(rtu.line());
  }

  /**
   * What a device says of its line.
   *
   * @param settings the line's settings
   * @param said where it says so
   */
  record Line(SerialSettings settings, TextNode said) {}

  private static final class Port {
    private final String first;
    private final LabLink link;
    private String lineOf = "";
    private Optional<Line> line = Optional.empty();

    Port(String first, LabLink link) {
      this.first = first;
      this.link = link;
    }
  }
}
