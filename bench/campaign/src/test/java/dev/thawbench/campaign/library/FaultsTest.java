package dev.thawbench.campaign.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.run.RunVerdict;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.virtual.ControllerFamily;
import dev.thawbench.virtual.firmware.ControllerFault;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every catalogued fault of the virtual controller is found, by the script that the page names. */
class FaultsTest {
  @TempDir private Path runs;

  static Stream<FaultRow> faults() {
    return FaultRow.all().stream();
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("faults")
  void isFoundByItsScript(FaultRow fault) {
    FaultRow.Found first = fault.found().get(0);
    Scenario scenario = LibraryPage.library().get(first.script());
    assertThat(scenario).as("script '%s'", first.script()).isNotNull();
    FaultRun run = FaultRun.of(scenario, fault.id(), runs);
    assertThat(run.record().verdict()).as(run::told).contains(RunVerdict.FAIL);
    assertThat(run.failed()).as(run::told).isEqualTo(first.requirements());
  }

  @Test
  void thePageHasTheWholeCatalogueAsItSpeaks() {
    List<ControllerFault> catalogue = ControllerFamily.DEMAND_DEFROST.faults();
    assertThat(FaultRow.all())
        .extracting(FaultRow::id)
        .containsExactlyElementsOf(catalogue.stream().map(ControllerFault::id).toList());
    assertThat(FaultRow.all())
        .extracting(FaultRow::sentence)
        .containsExactlyElementsOf(catalogue.stream().map(ControllerFault::sentence).toList());
  }
}
