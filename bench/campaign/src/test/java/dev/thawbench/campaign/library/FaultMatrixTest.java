package dev.thawbench.campaign.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.run.RunVerdict;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.virtual.ControllerFamily;
import dev.thawbench.virtual.firmware.ControllerFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault in every script: the page tells who finds it, no run is a bench error. */
@Tag("thorough")
class FaultMatrixTest {
  @TempDir private Path runs;

  @Test
  void thePageNamesEveryScriptThatFindsAFault() throws IOException {
    List<String> broken = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (ControllerFault fault : ControllerFamily.DEMAND_DEFROST.faults()) {
      for (Map.Entry<String, Scenario> script : LibraryPage.library().entrySet()) {
        FaultRun run = FaultRun.of(script.getValue(), fault.id(), runs);
        if (run.record().verdict().filter(RunVerdict.ERROR::equals).isPresent()) {
          broken.add(fault.id() + " in " + script.getKey() + ": " + run.told());
        }
        if (!run.failed().isEmpty()) {
          found.add(line(fault.id(), new FaultRow.Found(script.getKey(), run.failed())));
        }
      }
    }
    Files.write(Path.of("target/found-faults.txt"), found);
    assertThat(broken).isEmpty();
    List<String> told =
        FaultRow.all().stream()
            .flatMap(row -> row.found().stream().map(by -> line(row.id(), by)))
            .toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(found);
  }

  private static String line(String fault, FaultRow.Found found) {
    return fault + ": " + found;
  }
}
