package dev.thawbench.cli;

import dev.thawbench.campaign.InstalledBenches;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where stations are found, for every command that opens a bench. */
final class BenchOptions {
  @Option(
      names = "--stations",
      paramLabel = "FOLDER",
      description = "A folder to look for stations in, before the usual ones.")
  private Path stations;

  /** The folder that was named. */
  Optional<Path> stations() {
    return Optional.ofNullable(stations);
  }

  /** The benches there are. */
  InstalledBenches benches() {
    return benches(List.of());
  }

  /** The benches there are, with these deliberate faults of virtual controllers. */
  InstalledBenches benches(List<String> faults) {
    return new InstalledBenches(Home.shelves(stations()), faults);
  }
}
