package dev.thawbench.checks.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of GUIDE.md hold: each is judged over a trace that passes and one that fails. */
class GuideTest {
  private static final Path GUIDE = Path.of("GUIDE.md");
  private static final Path PLOTS = Path.of("guide");
  private static final boolean WRITE = Boolean.getBoolean("guide.write");

  /** A sentence in a block of its own, and after it the two plots of its form. */
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```\\n([^`\\n]+)\\n```\\n\\n!\\[[^\\]]*\\]\\(guide/([a-z-]+)-pass\\.svg\\)\\n"
              + "!\\[[^\\]]*\\]\\(guide/\\2-fail\\.svg\\)");

  private static Map<String, String> examples() throws IOException {
    Map<String, String> sentences = new LinkedHashMap<>();
    EXAMPLE
        .matcher(Files.readString(GUIDE))
        .results()
        .forEach(found -> sentences.put(found.group(2), found.group(1)));
    return sentences;
  }

  static Stream<Plate> plates() throws IOException {
    return Plate.all().stream();
  }

  @Test
  void guideHasAnExampleForEachPlateAndNoOther() throws IOException {
    assertThat(examples().keySet()).containsExactlyElementsOf(plates().map(Plate::name).toList());
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> list = Files.list(PLOTS)) {
      list.forEach(file -> files.add(file.getFileName().toString()));
    }
    assertThat(files)
        .containsExactlyInAnyOrderElementsOf(
            plates()
                .flatMap(p -> Stream.of(p.name() + "-pass.svg", p.name() + "-fail.svg"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("plates")
  void exampleIsJudgedAsTheGuideShows(Plate plate) throws IOException {
    String sentence = examples().get(plate.name());
    holds(plate, sentence, true);
    holds(plate, sentence, false);
  }

  private static void holds(Plate plate, String sentence, boolean passing) throws IOException {
    Trace trace = plate.trace(passing);
    RequirementVerdict verdict =
        Judge.judge(List.of(Lab.read("X", sentence)), List.of(), trace).get(0);
    assertThat(verdict.verdict())
        .as(verdict.message())
        .isEqualTo(passing ? Verdict.PASS : Verdict.FAIL);
    String plot = Plot.of(trace, plate.shown(), verdict);
    Path file = PLOTS.resolve(plate.name() + (passing ? "-pass.svg" : "-fail.svg"));
    if (WRITE) {
      Files.createDirectories(PLOTS);
      Files.writeString(file, plot);
    }
    assertThat(file)
        .as("write the plots anew with -Dguide.write=true")
        .exists()
        .content()
        .isEqualToNormalizingNewlines(plot);
  }
}
