package dev.thawbench.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.files.Shelf;
import dev.thawbench.loop.files.Shelves;
import dev.thawbench.loop.scan.BenchOpener;
import dev.thawbench.loop.station.LabLink;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.StationReader;
import dev.thawbench.plant.parameter.PlantParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README.md: its example is a station that opens, and its tables have the keys that are read. */
class GuideTest {
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

  /** Where a reader asks for a key: {@code fields.text("station")}, {@code lines(fields, "…")}. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\.(?:\\w*[tT]exts?|\\w*[cC]hild|\\w*[lL]ist|\\w*[iI]nteger|\\w*[nN]umber|flag|any)"
              + "\\(\\s*\"([a-z ]+)\"|\\w\\(fields, \"([a-z ]+)\"");

  @TempDir private Path folder;

  @Test
  void theSmallestStationAndProfileAreRead() throws IOException {
    List<String> examples =
        EXAMPLE.matcher(guide()).results().map(example -> example.group(1)).toList();
    assertThat(examples).hasSize(2);
    Files.writeString(folder.resolve("acme.yaml"), examples.get(0));
    Path file = Files.writeString(folder.resolve("acme-bench.yaml"), examples.get(1));
    Station station =
        new StationReader(
                new Shelves(
                    new Shelf("station", List.of(folder)),
                    new Shelf("controller profile", List.of(folder)),
                    new Shelf("plant", List.of())))
            .read(file.toString());
    try (Bench bench = new BenchOpener(new NoLabs()).open(station, PlantParameters.nominal())) {
      assertThat(bench.vocabulary().phase("defrost")).isPresent();
      assertThat(bench.vocabulary().parameter("maximum defrost time")).isPresent();
    }
  }

  @Test
  void everyKeyThatIsReadStandsInATable() throws IOException {
    TreeSet<String> keys = new TreeSet<>(List.of("format", "holding register", "coil"));
    for (LabLink link : LabLink.values()) {
      keys.add(link.words());
    }
    Path sources = Path.of("src/main/java/dev/thawbench/loop");
    for (String readers : List.of("profile", "station")) {
      try (Stream<Path> files = Files.list(sources.resolve(readers))) {
        for (Path file : files.filter(f -> f.toString().endsWith("Reader.java")).toList()) {
          ASKED.matcher(Files.readString(file)).results().map(GuideTest::key).forEach(keys::add);
        }
      }
    }
    assertThat(keys).hasSizeGreaterThan(55).contains("not there", "events", "failures in a row");
    String guide = guide();
    assertThat(keys)
        .filteredOn(key -> !guide.contains("`" + key + "`") && !guide.contains("{" + key + ":"))
        .containsExactly("to"); // of 'range', shown beside 'from'
  }

  @Test
  void saysInWhichOrderAStationIsTakenIntoUse() throws IOException {
    assertThat(guide())
        .containsSubsequence(
            "`thawbench probe STATION`", "`thawbench check --station", "`thawbench run --station");
  }

  private static String key(MatchResult asked) {
    return asked.group(1) == null ? asked.group(2) : asked.group(1);
  }

  private static String guide() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
