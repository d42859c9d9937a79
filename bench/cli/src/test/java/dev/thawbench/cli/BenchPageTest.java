package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that a new developer reads first names packages and types that are there. */
class BenchPageTest {
  private static final String ROOT = "dev.thawbench.";
  private static final Pattern PLACE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)+)(?:\\.[A-Z]\\w+)?`");
  private static final Pattern TYPE = Pattern.compile("`(?:[a-z.]+\\.)?([A-Z][a-z]+[A-Z]\\w+)s?`");

  @Test
  void everyPackageAndTypeOfTheWalkIsThere() throws IOException {
    String page = Files.readString(Path.of("..", "README.md"));
    String walk = page.substring(page.indexOf("## One temperature"), page.indexOf("## Modules"));
    Set<String> packages = new HashSet<>();
    Set<String> types = new HashSet<>();
    try (Stream<Path> files = Files.walk(Path.of("..", ".."))) {
      files
          .filter(BenchPageTest::isSource)
          .forEach(
              file -> {
                String path = file.toString().replace(File.separatorChar, '/');
                int root = path.indexOf("dev/thawbench");
                packages.add(path.substring(root, path.lastIndexOf('/')).replace('/', '.'));
                types.add(file.getFileName().toString().replace(".java", ""));
              });
    }

    assertThat(PLACE.matcher(walk).results().map(place -> ROOT + place.group(1)))
        .filteredOn(place -> !place.endsWith(".json"))
        .hasSizeGreaterThan(10)
        .allSatisfy(place -> assertThat(packages).contains(place));
    assertThat(TYPE.matcher(walk).results().map(type -> type.group(1)))
        .hasSizeGreaterThan(10)
        .allSatisfy(type -> assertThat(types.contains(type) || isOfPlc4x(type)).as(type).isTrue());
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".java")
        && file.toString().contains("src/main/java".replace('/', File.separatorChar));
  }

  private static boolean isOfPlc4x(String type) {
    String file = "/org/apache/plc4x/java/modbus/readwrite/" + type + ".class";
    return BenchPageTest.class.getResource(file) != null;
  }
}
