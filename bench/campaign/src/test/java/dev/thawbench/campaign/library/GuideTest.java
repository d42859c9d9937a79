package dev.thawbench.campaign.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.campaign.InstalledBenches;
import dev.thawbench.config.Problem;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.Fault;
import dev.thawbench.run.BenchVersion;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.FinishedRun;
import dev.thawbench.scenarios.run.Preflight;
import dev.thawbench.scenarios.run.RunSetup;
import dev.thawbench.scenarios.run.ScenarioRunner;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.scenarios.script.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of README.md are scripts that the virtual station accepts; the first one passes. */
class GuideTest {
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern JAVA = Pattern.compile("```java\\n(import .*?)```", Pattern.DOTALL);
  private final InstalledBenches benches = new InstalledBenches();
  @TempDir private Path runs;

  @Test
  void everyExampleFitsTheVirtualStation() throws IOException {
    Problems problems = new Problems();
    assertThat(Preflight.check(examples(), benches.station("virtual"), benches, problems)).isTrue();
    assertThat(problems.list()).extracting(Problem::toString).isEmpty();
  }

  @Test
  void theFirstExamplePasses() throws IOException {
    var station = benches.station("virtual");
    FinishedRun run =
        new ScenarioRunner(RunSetup.of(runs, BenchVersion.here("test", "")))
            .run(
                examples().get(0),
                station,
                () -> benches.open(station),
                RunListener.NONE,
                new StopRequest());
    assertThat(run.record().error()).isEmpty();
    assertThat(run.record().verdict()).contains(RunVerdict.PASS);
  }

  @Test
  void theScenarioInJavaIsTheOneThatIsTested() throws IOException {
    String source =
        Files.readString(
            Path.of("src/test/java/dev/thawbench/campaign/example/FrostPointInJavaTest.java"));
    String guide = Files.readString(LibraryPage.SCENARIOS.resolve("README.md"));
    Matcher example = JAVA.matcher(guide);
    assertThat(example.find()).isTrue();
    assertThat(source).endsWith("\n" + example.group(1));
  }

  @Test
  void everyFaultThatAScriptMayApplyStandsInTheGuide() throws IOException {
    String guide = Files.readString(LibraryPage.SCENARIOS.resolve("README.md"));
    try (Bench bench = benches.open(benches.station("virtual"))) {
      assertThat(bench.faults())
          .extracting(Fault::name)
          .hasSizeGreaterThan(20)
          .allSatisfy(
              fault -> {
                int kind = fault.lastIndexOf(' ');
                assertThat(guide)
                    .containsAnyOf("`" + fault + "`", "`" + fault.substring(0, kind) + "`");
                if (fault.contains(" sensor ")) {
                  assertThat(guide).contains("`" + fault.substring(kind + 1) + "`");
                }
              });
    }
  }

  @Test
  void theGuideLeadsToTheReferenceOfSentences() throws IOException {
    assertThat(Files.readString(LibraryPage.SCENARIOS.resolve("README.md")))
        .contains("](../bench/checks/GUIDE.md)");
    assertThat(LibraryPage.SCENARIOS.resolve("../bench/checks/GUIDE.md")).isRegularFile();
  }

  private static List<Scenario> examples() throws IOException {
    Matcher matcher = EXAMPLE.matcher(Files.readString(LibraryPage.SCENARIOS.resolve("README.md")));
    List<Scenario> scenarios = new ArrayList<>();
    Problems problems = new Problems();
    while (matcher.find()) {
      ScenarioReader.readText("example " + (scenarios.size() + 1), matcher.group(1), problems)
          .ifPresent(scenarios::add);
    }
    problems.throwIfAny();
    assertThat(scenarios).hasSizeGreaterThan(2);
    return scenarios;
  }
}
