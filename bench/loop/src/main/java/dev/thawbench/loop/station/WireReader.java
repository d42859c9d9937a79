package dev.thawbench.loop.station;

import dev.thawbench.config.MapNode;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.loop.coupling.Coupling;
import dev.thawbench.loop.coupling.CouplingReader;
import dev.thawbench.loop.coupling.PlantNames;
import dev.thawbench.loop.profile.DevicePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code signal: device / point} lines and makes the wires that follow from the profile. */
final class WireReader {
  private final List<Device> devices;
  private final Problems problems;
  private final CouplingReader couplings;

  WireReader(List<Device> devices, Problems problems) {
    this.devices = devices;
    this.problems = problems;
    this.couplings = new CouplingReader(problems);
  }

  List<Wire> read(Optional<MapNode> map, boolean written) {
    List<Wire> wires = new ArrayList<>();
    for (MapNode.Entry entry : map.map(MapNode::entries).orElse(List.of())) {
      if (entry.value() instanceof TextNode target) {
        wire(entry.key(), target, written).ifPresent(wires::add);
      } else {
        problems.add(
            entry.value().place(),
            "expected 'device / point' for signal '"
                + entry.key().text()
                + "', found "
                + entry.value().describe());
      }
    }
    return wires;
  }

  Optional<Wire> wire(TextNode signal, TextNode target, boolean written) {
    String[] parts = target.text().split(" / ", -1);
    if (parts.length != 2) {
      problems.add(target.place(), "expected 'device / point', found " + target.describe());
      return Optional.empty();
    }
    Optional<Device> device =
        devices.stream().filter(d -> d.name().equals(parts[0].strip())).findFirst();
    if (device.isEmpty()) {
      List<String> names = devices.stream().map(Device::name).toList();
      problems.add(
          target.place(),
          "'"
              + parts[0].strip()
              + "' is no device of this station"
              + Nearest.hint(parts[0].strip(), names));
      return Optional.empty();
    }
    Optional<DevicePoint> point = device.get().point(parts[1].strip());
    if (point.isEmpty()) {
      List<String> names = device.get().points().stream().map(DevicePoint::name).toList();
      problems.add(
          target.place(),
          "'"
              + parts[1].strip()
              + "' is no point of device '"
              + device.get().name()
              + "'"
              + Nearest.hint(parts[1].strip(), names));
      return Optional.empty();
    }
    boolean fits =
        written ? point.get().point().access().writes() : point.get().point().access().reads();
    if (!fits) {
      problems.add(
          target.place(),
          "point '"
              + point.get().name()
              + "' may not be "
              + (written ? "written; a stimulus needs 'access: write'" : "read"));
      return Optional.empty();
    }
    Optional<Coupling> coupling =
        written
            ? couplings.stimulus(signal.text(), point.get(), signal.place())
            : couplings.response(signal.text(), point.get(), signal.place());
    return Optional.of(
        new Wire(signal.text(), device.get().name(), point.get(), coupling, signal.place()));
  }

  /** Adds the controller's own points, each a signal of its own name. */
  void addOwnPoints(List<String> identity, List<Wire> stimuli, List<Wire> responses) {
    for (Device device : devices) {
      if (!device.isController()) {
        continue;
      }
      for (DevicePoint point : device.points()) {
        boolean wired =
            stimuli.stream().anyMatch(w -> w.point() == point)
                || responses.stream().anyMatch(w -> w.point() == point);
        if (wired || identity.contains(point.name())) {
          continue;
        }
        if (point.point().access().writes()) {
          stimuli.add(ownStimulus(device, point));
        } else if (point.polled()) {
          responses.add(
              new Wire(
                  point.name(),
                  device.name(),
                  point,
                  couplings.response(point.name(), point, point.place()),
                  point.place()));
        }
      }
    }
  }

  /** The plant writes to the controller's own registers only where the station says so. */
  private Wire ownStimulus(Device device, DevicePoint point) {
    PlantNames.refusalOfOwnPoint(point.name())
        .ifPresent(refusal -> problems.add(point.place(), refusal));
    return new Wire(point.name(), device.name(), point, Optional.empty(), point.place());
  }
}
