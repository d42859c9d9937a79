package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.thawbench", "org.apache.plc4x.java.modbus");
    Set<String> packages = all.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    Set<String> types = all.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());

    assertThat(PLACE.matcher(walk).results().map(place -> ROOT + place.group(1)))
        .filteredOn(place -> !place.endsWith(".json"))
        .hasSizeGreaterThan(10)
        .allSatisfy(place -> assertThat(packages).contains(place));
    assertThat(TYPE.matcher(walk).results().map(type -> type.group(1)))
        .hasSizeGreaterThan(10)
        .allSatisfy(type -> assertThat(types).contains(type));
  }
}
