package dev.thawbench.campaign.library;

import dev.thawbench.campaign.InstalledBenches;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.BenchVersion;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.RunSetup;
import dev.thawbench.scenarios.run.ScenarioRunner;
import dev.thawbench.scenarios.script.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A script of the library on a virtual controller with one fault. */
record FaultRun(RunRecord record) {
  static FaultRun of(Scenario scenario, String fault, Path runs) {
    InstalledBenches benches = new InstalledBenches(LibraryPage.shelves(), List.of(fault));
    Station station = benches.station("virtual");
    return new FaultRun(
        new ScenarioRunner(RunSetup.of(runs, BenchVersion.here("test", "")))
            .run(
                scenario, station, () -> benches.open(station), RunListener.NONE, new StopRequest())
            .record());
  }

  /** The ids of what failed, as the page has them: {@code DEF-01, DEF-06}. */
  String failed() {
    return record.requirements().stream()
        .map(JudgedRequirement::verdict)
        .filter(verdict -> verdict.verdict() == Verdict.FAIL)
        .map(RequirementVerdict::id)
        .collect(Collectors.joining(", "));
  }

  /** All that was said, for whoever reads a failure of the test. */
  String told() {
    return record.verdict()
        + " "
        + record.error().orElse("")
        + record.requirements().stream()
            .map(judged -> "\n  " + judged.verdict().message())
            .collect(Collectors.joining());
  }
}
