package dev.thawbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private final String readme = read();

  @Test
  void showsARequirementAsItIsWritten() throws IOException {
    String example = readme.split("```json\n")[1].split("\n```")[0];

    JudgedRequirement judged = RunJson.MAPPER.readValue(example, JudgedRequirement.class);

    assertThat(RunJson.MAPPER.writeValueAsString(judged)).isEqualTo(example);
  }

  @Test
  void listsEveryExitCode() {
    List<Integer> listed = new ArrayList<>();
    Pattern.compile("^\\| (\\d+) \\|", Pattern.MULTILINE)
        .matcher(readme)
        .results()
        .forEach(match -> listed.add(Integer.parseInt(match.group(1))));

    assertThat(listed).containsExactlyInAnyOrderElementsOf(codes());
  }

  private static List<Integer> codes() {
    return java.util.Arrays.stream(ExitCode.values()).map(ExitCode::code).toList();
  }

  private static String read() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }
}
