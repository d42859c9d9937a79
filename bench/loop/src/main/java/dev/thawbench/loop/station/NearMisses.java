package dev.thawbench.loop.station;

import dev.thawbench.config.Nearest;
import dev.thawbench.plant.PlantInput;
import dev.thawbench.plant.PlantOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Wires whose signal is nearly called like something of the plant. Plant and signals meet by name,
 * so that a misspelt one leaves a sensor of the controller without its value, and no check sees it.
 */
public final class NearMisses {
  /** More letters wrong than these are another word. */
  private static final int MOST_EDITS = 2;

  private NearMisses() {}

  /** One line for each. */
  public static List<String> of(Station station) {
    List<String> outputs =
        Arrays.stream(PlantOutput.values()).map(PlantOutput::signalName).toList();
    List<String> commands =
        Arrays.stream(PlantInput.values())
            .filter(PlantInput::isCommand)
            .map(PlantInput::signalName)
            .toList();
    List<String> lines = new ArrayList<>();
    for (Wire wire : station.stimuli()) {
      near(wire, outputs)
          .ifPresent(
              name ->
                  lines.add(
                      wire.place()
                          + ": stimulus '"
                          + wire.signal()
                          + "' is driven by nothing but a script; did you mean '"
                          + name
                          + "', which the plant drives?"));
    }
    for (Wire wire : station.responses()) {
      near(wire, commands)
          .ifPresent(
              name ->
                  lines.add(
                      wire.place()
                          + ": response '"
                          + wire.signal()
                          + "' drives nothing of the plant; did you mean '"
                          + name
                          + "'?"));
    }
    return lines;
  }

  private static Optional<String> near(Wire wire, List<String> names) {
    return wire.coupling().isPresent()
        ? Optional.empty()
        : Nearest.of(wire.signal(), names)
            .filter(name -> Nearest.distance(wire.signal(), name) <= MOST_EDITS);
  }
}
