package dev.thawbench.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import dev.thawbench.checks.measure.Closeness;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of modules in bench/README.md, held by every class of ours. */
@AnalyzeClasses(packages = "dev.thawbench", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {
  private static final String ROOT = "dev.thawbench.";

  /** Which modules each may use. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("config", List.of()),
          Map.entry("trace", List.of("config")),
          Map.entry("checks", List.of("trace", "config")),
          Map.entry("run", List.of("trace", "checks", "config")),
          Map.entry("plant", List.of()),
          Map.entry("drivers", List.of()),
          Map.entry("virtual", List.of("drivers")),
          Map.entry("loop", List.of("config", "trace", "checks", "run", "plant", "drivers")),
          Map.entry(
              "scenarios", List.of("loop", "config", "trace", "checks", "run", "plant", "drivers")),
          Map.entry("reports", List.of("run", "trace", "checks", "config")),
          Map.entry(
              "campaign",
              List.of(
                  "scenarios",
                  "loop",
                  "virtual",
                  "reports",
                  "run",
                  "trace",
                  "checks",
                  "config",
                  "plant",
                  "drivers")));

  @ArchTest static final ArchRule everyModuleUsesOnlyWhatItMay = modules();

  @ArchTest
  static final ArchRule everyClassBelongsToAModule =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.concat(MAY_USE.keySet().stream(), Stream.of("cli"))
                  .map(module -> ROOT + module + "..")
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule packagesFormNoCircles =
      slices().matching("dev.thawbench.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rulesAndMeasuresAreSeenThroughTheJudgeAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "checks..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAnyPackage(
                      Stream.of("time", "measure", "finding", "answer", "rule")
                          .map(room -> ROOT + "checks." + room + "..")
                          .toArray(String[]::new))
                  .and(DescribedPredicate.not(JavaClass.Predicates.type(Closeness.class))));

  @ArchTest
  static final ArchRule plc4xStandsInOnePackage =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "drivers.plc4x..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.plc4x..", "io.netty..");

  @ArchTest
  static final ArchRule jSerialCommStandsInDrivers =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "drivers..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fazecast..");

  @ArchTest
  static final ArchRule onlyTheCommandChoosesALog =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ch.qos.logback..");

  private static ArchRule modules() {
    CompositeArchRule rules = null;
    for (Map.Entry<String, List<String>> module : MAY_USE.entrySet()) {
      String[] allowed =
          Stream.concat(Stream.of(module.getKey()), module.getValue().stream())
              .map(name -> ROOT + name + "..")
              .toArray(String[]::new);
      ArchRule rule =
          classes()
              .that()
              .resideInAPackage(ROOT + module.getKey() + "..")
              .should()
              .onlyDependOnClassesThat(notOursOr(allowed))
              .as("'" + module.getKey() + "' may use " + module.getValue() + " of ours only");
      rules = rules == null ? CompositeArchRule.of(rule) : rules.and(rule);
    }
    return rules;
  }

  private static DescribedPredicate<JavaClass> notOursOr(String[] allowed) {
    return JavaClass.Predicates.resideOutsideOfPackage(ROOT.substring(0, ROOT.length() - 1) + "..")
        .or(JavaClass.Predicates.resideInAnyPackage(allowed));
  }
}
