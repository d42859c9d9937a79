package dev.thawbench.loop.station;

import dev.thawbench.config.MapNode;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Node;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.drivers.point.WriteGuard;
import dev.thawbench.loop.profile.DevicePoint;
import dev.thawbench.loop.profile.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code stimulus: value} of a station. */
final class StimulusValueReader {
  private final List<Wire> stimuli;
  private final Problems problems;

  StimulusValueReader(List<Wire> stimuli, Problems problems) {
    this.stimuli = stimuli;
    this.problems = problems;
  }

  /** A map of them, in any order. */
  List<StimulusValue> entries(List<MapNode.Entry> entries) {
    List<StimulusValue> values = new ArrayList<>();
    for (MapNode.Entry entry : entries) {
      if (entry.value() instanceof TextNode value) {
        read(entry.key(), value).ifPresent(values::add);
      } else {
        problems.add(entry.value().place(), "expected a value, found " + entry.value().describe());
      }
    }
    return values;
  }

  /** A list of them, in its order; at least one. */
  List<StimulusValue> steps(List<Node> nodes, Place station) {
    List<StimulusValue> values = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof MapNode map
          && map.entries().size() == 1
          && map.entries().get(0).value() instanceof TextNode value) {
        read(map.entries().get(0).key(), value).ifPresent(values::add);
      } else {
        problems.add(
            node.place(),
            "a step to the safe state is 'stimulus: value', found " + node.describe());
      }
    }
    if (nodes.isEmpty()) {
      problems.add(station, "a station needs at least one step to its 'safe state'");
    }
    return values;
  }

  private Optional<StimulusValue> read(TextNode signal, TextNode value) {
    Optional<Wire> wire =
        stimuli.stream().filter(w -> w.signal().equals(signal.text())).findFirst();
    if (wire.isEmpty()) {
      List<String> names = stimuli.stream().map(Wire::signal).toList();
      problems.add(
          signal.place(),
          "'"
              + signal.text()
              + "' is no stimulus of this station"
              + Nearest.hint(signal.text(), names));
      return Optional.empty();
    }
    return number(wire.get().point(), value)
        .filter(number -> mayBeWritten(wire.get().point(), number, value))
        .map(number -> new StimulusValue(wire.get(), number, value.text()));
  }

  private boolean mayBeWritten(DevicePoint point, double number, TextNode node) {
    if (new WriteGuard().look(point.point(), number, 0) instanceof WriteGuard.Refused refused) {
      problems.add(node.place(), refused.why());
      return false;
    }
    return true;
  }

  private Optional<Double> number(DevicePoint point, TextNode node) {
    if (point.states().isEmpty()) {
      return Quantities.in(node, point.unit(), problems);
    }
    int index = point.states().indexOf(node.text());
    if (index < 0) {
      problems.add(
          node.place(),
          node.describe()
              + " is no state of '"
              + point.name()
              + "'"
              + Nearest.hint(node.text(), point.states()));
      return Optional.empty();
    }
    return Optional.of((double) index);
  }
}
