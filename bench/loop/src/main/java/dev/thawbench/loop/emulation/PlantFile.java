package dev.thawbench.loop.emulation;

import dev.thawbench.config.Fields;
import dev.thawbench.config.FileKind;
import dev.thawbench.config.MapNode;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.config.YamlReader;
import dev.thawbench.plant.parameter.PlantChoice;
import dev.thawbench.plant.parameter.PlantParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.parameter.PlantValueException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a plant: {@code name: value unit} for each parameter that differs from the nominal machine.
 * A unit must be the parameter's own, so that a number can't be meant in another.
 */
public final class PlantFile {
  private PlantFile() {}

  /** The parameters in {@code file}; empty with problems added if it can't be used. */
  public static Optional<PlantParameters> read(Path file, Problems problems) {
    int before = problems.list().size();
    Optional<MapNode> top = YamlReader.read(file, problems);
    if (top.isEmpty() || FileKind.PLANT.isAnother(top.get(), problems)) {
      return Optional.empty();
    }
    Fields fields = FileKind.PLANT.fields(top.get(), problems);
    fields.text("plant");
    fields.optionalText("about");
    PlantParameters.Builder builder = PlantParameters.builder();
    for (PlantChoice choice : PlantChoice.values()) {
      fields
          .optionalText(choice.choiceName())
          .ifPresent(node -> attempt(node, problems, () -> builder.choose(choice, node.text())));
    }
    List<String> names = new ArrayList<>();
    for (PlantParameter parameter : PlantParameter.all()) {
      names.add(parameter.parameterName());
      fields
          .optionalText(parameter.parameterName())
          .flatMap(node -> number(node, parameter, problems))
          .ifPresent(
              number ->
                  attempt(
                      fields.optionalText(parameter.parameterName()).orElseThrow(),
                      problems,
                      () -> builder.set(parameter, number)));
    }
    unknownKeys(top.get(), names, problems);
    return problems.list().size() > before ? Optional.empty() : Optional.of(builder.build());
  }

  private static void unknownKeys(MapNode map, List<String> names, Problems problems) {
    List<String> known = new ArrayList<>(names);
    known.addAll(List.of("format", "plant", "about"));
    for (PlantChoice choice : PlantChoice.values()) {
      known.add(choice.choiceName());
    }
    for (MapNode.Entry entry : map.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        problems.add(
            entry.key().place(), "'" + key + "' is no plant parameter" + Nearest.hint(key, known));
      }
    }
  }

  private static Optional<Double> number(
      TextNode node, PlantParameter parameter, Problems problems) {
    String[] parts = node.text().strip().split("\\s+", 2);
    String unit = parts.length > 1 ? parts[1] : "";
    try {
      double value = Double.parseDouble(parts[0]);
      if (unit.equals(parameter.unit())) {
        return Optional.of(value);
      }
    } catch (NumberFormatException noNumber) {
      // Falls through to the problem below.
    }
    problems.add(
        node.place(),
        String.format(
            Locale.ROOT,
            "'%s' expects a number%s, found %s",
            parameter.parameterName(),
            parameter.unit().isEmpty() ? " without a unit" : " in " + parameter.unit(),
            node.describe()));
    return Optional.empty();
  }

  private static void attempt(TextNode node, Problems problems, Runnable action) {
    try {
      action.run();
    } catch (PlantValueException outside) {
      problems.add(node.place(), outside.getMessage());
    }
  }
}
