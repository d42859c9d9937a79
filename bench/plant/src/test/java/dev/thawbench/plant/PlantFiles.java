package dev.thawbench.plant;

import dev.thawbench.plant.parameter.PlantChoice;
import dev.thawbench.plant.parameter.PlantParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the flat parameter files of the variants, as far as these tests need it. */
final class PlantFiles {
  static final Path FOLDER = Path.of("..", "..", "scenarios", "plants");
  private static final List<String> HEADINGS = List.of("format", "plant", "about");

  private PlantFiles() {}

  static PlantParameters read(String name) {
    PlantParameters.Builder builder = PlantParameters.builder();
    for (String line : lines(FOLDER.resolve(name + ".yaml"))) {
      String[] parts = line.split("\\s+#")[0].split(":\\s+", 2);
      if (line.startsWith("#") || parts.length < 2 || HEADINGS.contains(parts[0])) {
        continue;
      }
      String value = parts[1].strip();
      if (PlantChoice.named(parts[0]).isPresent()) {
        builder.choose(parts[0], value);
      } else {
        builder.set(parts[0], Double.parseDouble(value.split(" ")[0]));
      }
    }
    return builder.build();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new IllegalStateException(file + " can't be read", e);
    }
  }
}
