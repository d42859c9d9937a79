package dev.thawbench.cli;

import picocli.CommandLine.Option;

/** The station that scripts run on. */
final class StationOption {
  @Option(
      names = {"-s", "--station"},
      paramLabel = "STATION",
      description = "The station, by name or path (default: ${DEFAULT-VALUE}).")
  private String name = "virtual";

  /** Its name or path. */
  String name() {
    return name;
  }
}
