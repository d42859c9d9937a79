package dev.thawbench.cli;

import dev.thawbench.campaign.InstalledBenches;
import dev.thawbench.campaign.night.NightTime;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.ExitCode;
import dev.thawbench.scenarios.library.ScriptShelf;
import dev.thawbench.scenarios.library.Scripts;
import dev.thawbench.scenarios.run.PreparedScenario;
import dev.thawbench.scenarios.script.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code thawbench check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Reads scripts, their station and its profile, and says all that is wrong; drives nothing.",
      "Says of each script how long it takes at most on a bench in real time, and which limits",
      "the station scans too slowly to decide."
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCRIPT", description = "Scripts to check (default: the library).")
  private List<String> scripts = new ArrayList<>();

  @Mixin private StationOption station;

  @Mixin private BenchOptions benchOptions;

  @Override
  public Integer call() {
    InstalledBenches benches = benchOptions.benches();
    Station bench = benches.station(station.name());
    Problems problems = new Problems();
    List<Path> files = new ScriptShelf(Home.library()).find(scripts, problems);
    List<Scenario> scenarios = Scripts.read(files, Set.of(), problems);
    List<String> lines = new ArrayList<>();
    try (Bench open = benches.open(bench)) {
      open.notes().forEach(note -> System.err.println("note: " + note));
      for (Scenario scenario : scenarios) {
        PreparedScenario.of(scenario, open, problems)
            .ifPresent(
                prepared -> {
                  lines.add(line(prepared, bench));
                  prepared
                      .undecidable(bench.scanPeriodNanos())
                      .forEach(limit -> lines.add("  " + limit));
                });
      }
    }
    problems.throwIfAny();
    lines.forEach(System.out::println);
    return ExitCode.PASSED.code();
  }

  private static String line(PreparedScenario prepared, Station bench) {
    Scenario scenario = prepared.scenario();
    String fits =
        prepared
            .unmetNeed()
            .map(need -> "not applicable: station '" + bench.name() + "' has no '" + need + "'")
            .orElse("at most " + NightTime.words(scenario.longestNanos()) + " in real time");
    return scenario.file() + ": " + scenario.name() + "; " + fits;
  }
}
