package dev.thawbench.cli;

import dev.thawbench.loop.lock.LockFolder;
import dev.thawbench.loop.lock.LockHolder;
import dev.thawbench.loop.lock.StationLock;
import dev.thawbench.loop.station.Station;
import java.time.Instant;
import picocli.CommandLine.Model.CommandSpec;

/** Takes stations for this process. */
final class Locks {
  private Locks() {}

  /**
   * Takes a station for the command that {@code spec} is of.
   *
   * @throws dev.thawbench.loop.lock.StationBusyException if another process has it
   */
  static StationLock take(Station station, CommandSpec spec) {
    String called =
        "thawbench " + String.join(" ", spec.root().commandLine().getParseResult().originalArgs());
    return StationLock.take(
        station,
        LockFolder.of(System.getenv()),
        LockHolder.here(called, station.name(), Instant.now()));
  }
}
