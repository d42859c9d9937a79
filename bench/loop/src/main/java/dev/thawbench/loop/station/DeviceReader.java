package dev.thawbench.loop.station;

import dev.thawbench.config.Fields;
import dev.thawbench.config.MapNode;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.drivers.point.Hole;
import dev.thawbench.drivers.serial.SerialSettings;
import dev.thawbench.loop.profile.DevicePoint;
import dev.thawbench.loop.profile.PointReader;
import dev.thawbench.loop.profile.Profile;
import dev.thawbench.loop.profile.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one entry of a station's {@code devices}. */
final class DeviceReader {
  private static final long USUAL_REPLY_NANOS = 1_000_000_000L;
  private static final long USUAL_BOOT_NANOS = 10_000_000_000L;

  private final Problems problems;
  private final SharedPorts ports;

  DeviceReader(Problems problems) {
    this.problems = problems;
    this.ports = new SharedPorts(problems);
  }

  Optional<Device> read(TextNode name, MapNode map, Profile profile) {
    Fields fields = map.fields("device '" + name.text() + "'", problems);
    Optional<Address> address = address(name.text(), fields, map);
    int unit = fields.optionalInteger("unit", 0, 255).orElse(1L).intValue();
    long reply =
        fields
            .optionalText("reply within")
            .flatMap(node -> Quantities.duration(node, problems))
            .orElse(USUAL_REPLY_NANOS);
    Optional<String> poweredBy = fields.optionalText("powered by").map(this::supply);
    long boots =
        fields
            .optionalText("boots within")
            .flatMap(node -> Quantities.duration(node, problems))
            .orElse(USUAL_BOOT_NANOS);
    List<DevicePoint> points;
    List<Hole> holes;
    if (name.text().equals(Station.CONTROLLER)) {
      points = profile.points();
      holes = profile.holes();
      if (map.find("points").isPresent()) {
        problems.add(
            map.find("points").get().place(),
            "the controller's points stand in its profile " + profile.file());
        return Optional.empty();
      }
    } else {
      points = PointReader.read(fields);
      holes = List.of();
    }
    boolean isConsole = map.find(LabLink.CONSOLE.words()).isPresent();
    ConsoleLines console = isConsole ? new ConsoleReader(problems).read(fields) : ConsoleLines.NONE;
    fields.end();
    return address.map(
        at ->
            new Device(
                name.text(),
                at,
                unit,
                reply,
                poweredBy,
                boots,
                points,
                holes,
                console,
                name.place()));
  }

  /** One supply is switched, so that it is known to be on or off by one name. */
  private String supply(TextNode node) {
    if (!node.text().equals(Station.POWER)) {
      problems.add(
          node.place(),
          "expected '"
              + Station.POWER
              + "', the one stimulus that switches a supply, found "
              + node.describe()
              + "; call the stimulus '"
              + Station.POWER
              + "'");
    }
    return node.text();
  }

  /** The devices that were read, those on one serial port with one line. */
  List<Device> onTheirPorts(List<Device> devices) {
    return ports.share(devices);
  }

  private Optional<Address> address(String device, Fields fields, MapNode map) {
    List<Address> found = new ArrayList<>();
    int before = problems.list().size();
    Optional<SharedPorts.Line> line =
        fields
            .optionalText("line")
            .flatMap(
                node ->
                    SerialSettingsReader.read(node, problems)
                        .map(settings -> new SharedPorts.Line(settings, node)));
    for (LabLink link : LabLink.values()) {
      fields
          .optionalText(link.words())
          .flatMap(node -> address(device, link, node, line))
          .ifPresent(found::add);
    }
    if (found.size() != 1 && problems.list().size() == before) {
      problems.add(
          map.place(),
          "a device needs one of 'modbus tcp: HOST:PORT', 'modbus rtu: PORT' and 'console: PORT', or 'lab NAME' in the place of it");
    }
    return found.stream().findFirst();
  }

  private Optional<Address> address(
      String device, LabLink link, TextNode node, Optional<SharedPorts.Line> line) {
    String text = node.text();
    if (text.startsWith("lab ")) {
      return Optional.of(new Address.Lab(text.substring(4).strip(), link));
    }
    if (link != LabLink.MODBUS_TCP) {
      ports.add(device, link, node, line);
    }
    SerialSettings settings = line.map(SharedPorts.Line::settings).orElse(SerialSettings.USUAL);
    return switch (link) {
      case MODBUS_TCP -> hostAndPort(node);
      case MODBUS_RTU -> Optional.of(new Address.ModbusRtu(text, settings));
      case CONSOLE -> Optional.of(new Address.Console(text, settings));
    };
  }

  private Optional<Address> hostAndPort(TextNode node) {
    String text = node.text();
    int colon = text.lastIndexOf(':');
    String host = colon < 0 ? text : text.substring(0, colon);
    String port = colon < 0 ? "502" : text.substring(colon + 1);
    if (!host.isBlank()
        && port.matches("\\d{1,5}")
        && Integer.parseInt(port) >= 1
        && Integer.parseInt(port) <= 65535) {
      return Optional.of(new Address.ModbusTcp(host, Integer.parseInt(port)));
    }
    problems.add(
        node.place(), "expected HOST:PORT with a port from 1 to 65535, found " + node.describe());
    return Optional.empty();
  }
}
