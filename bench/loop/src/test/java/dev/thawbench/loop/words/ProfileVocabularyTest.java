package dev.thawbench.loop.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.config.Problem;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.StationFiles;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.TraceLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileVocabularyTest {
  private static final String PHASE =
      "phases:\n"
          + "  defrost: {starts when: mode is heating and reversing valve is defrost, "
          + "ends when: compressor stops}\n";

  @TempDir private Path folder;

  @Test
  void anOutputOfTheControllerThatIsNotWiredIsToldWithWhereToWireIt() {
    assertThat(problems(Signal.ofStates("mode", SignalRole.STIMULUS, List.of("off", "heating"))))
        .containsExactly(
            "controllers/small.yaml:12:46: 'reversing valve' is no signal of this station; wire it"
                + " under 'responses' (reversing valve: device / point)",
            "controllers/small.yaml:12:85: 'compressor' is no signal of this station; wire it"
                + " under 'responses' (compressor speed: device / point)");
  }

  @Test
  void aWordThatIsNoOutputIsToldAsBefore() {
    assertThat(
            problems(
                Signal.ofStates("mood", SignalRole.STIMULUS, List.of("off", "heating")),
                Signal.ofStates(
                    "reversing valve", SignalRole.RESPONSE, List.of("heating", "defrost")),
                Signal.ofStates("compressor", SignalRole.RESPONSE, Signal.OFF_ON)))
        .singleElement()
        .asString()
        .contains("'mode'")
        .doesNotContain("responses");
  }

  private List<String> problems(Signal... signals) {
    Problems problems = new Problems();
    TraceLayout layout =
        TraceLayout.builder().source("io", new ArrayList<>(List.of(signals))).build();
    ProfileVocabulary.of(
        new StationFiles(folder, 1502)
            .profile("parameters:", PHASE + "parameters:")
            .read()
            .profile(),
        layout,
        problems);
    return problems.list().stream()
        .map(Problem::toString)
        .map(line -> line.replace(folder + "/", ""))
        .toList();
  }
}
