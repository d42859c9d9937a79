package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.plant.parameter.PlantChoice;
import dev.thawbench.plant.parameter.PlantParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writes REFERENCE.md: every input, output and parameter with unit, range and source. */
class ReferenceTest {

  @Test
  void everySignalAndParameterIsListed() throws IOException {
    String document = document();
    Path file = Path.of("REFERENCE.md");
    if (!Files.exists(file) || !Files.readString(file).equals(document)) {
      Files.writeString(file, document);
    }
    for (PlantInput input : PlantInput.values()) {
      assertThat(document).contains("| " + input.signalName() + " |");
    }
    for (PlantParameter parameter : PlantParameter.all()) {
      assertThat(parameter.source()).as(parameter.parameterName()).isNotBlank();
    }
  }

  /** {@code 0 open, 1 closed}. */
  private static String positions(List<String> positions) {
    return IntStream.range(0, positions.size())
        .mapToObj(i -> i + " " + positions.get(i))
        .collect(Collectors.joining(", "));
  }

  private static String document() {
    StringBuilder out =
        new StringBuilder(
            "# Inputs, outputs and parameters of the plant\n\nWritten by `ReferenceTest`; do not edit.\n\n");
    out.append(
        "## Inputs\n\n\"free\": the plant decides by itself until a value is set.\n\n| input | range | unit | default |\n| --- | --- | --- | --- |\n");
    for (PlantInput input : PlantInput.values()) {
      String initial = input.optional() ? "free" : number(input.defaultValue());
      out.append(
          row(
              input.signalName(),
              input.positions().isEmpty()
                  ? range(input.lowest(), input.highest())
                  : positions(input.positions()),
              input.unit(),
              initial));
    }
    out.append("\n## Outputs\n\n| output | unit or positions | is |\n| --- | --- | --- |\n");
    for (PlantOutput output : PlantOutput.values()) {
      out.append(
          row(
              output.signalName(),
              output.unit() + positions(output.positions()),
              output.truth() ? "the plant's own truth" : "as sensors have it"));
    }
    out.append(
        "\n## Parameters\n\nA file of scenarios/plants has what differs from the default, the nominal 8 kW R290 monobloc.\n\n| parameter | choice |\n| --- | --- |\n");
    for (PlantChoice choice : PlantChoice.values()) {
      out.append(row(choice.choiceName(), String.join(", ", choice.options())));
    }
    out.append(
        "\n| parameter | range | unit | default | source |\n| --- | --- | --- | --- | --- |\n");
    for (PlantParameter parameter : PlantParameter.all()) {
      out.append(
          row(
              parameter.parameterName(),
              range(parameter.lowest(), parameter.highest()),
              parameter.unit(),
              number(parameter.defaultValue()),
              parameter.source()));
    }
    return out.toString();
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String range(double low, double high) {
    return number(low) + " to " + number(high);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }
}
