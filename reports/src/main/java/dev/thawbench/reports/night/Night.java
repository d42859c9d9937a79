package dev.thawbench.reports.night;

import dev.thawbench.run.ExitCode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Many runs on one station, one after another.
 *
 * @param title what was asked for: a plan's name, a folder, a tag
 * @param station on which station
 * @param started wall time of the begin, UTC
 * @param ended wall time of the end, UTC
 * @param runs what ran, in order
 * @param notRun what was asked for and did not run
 * @param notes what a reader must know: what the probe said, retries, one line each
 * @param exitCode what the command ends with
 */
public record Night(
    String title,
    String station,
    Instant started,
    Instant ended,
    List<NightRun> runs,
    List<NotRun> notRun,
    List<String> notes,
    ExitCode exitCode) {
  public Night {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(station, "station");
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(ended, "ended");
    Objects.requireNonNull(exitCode, "exitCode");
    runs = List.copyOf(runs);
    notRun = List.copyOf(notRun);
    notes = List.copyOf(notes);
  }
}
