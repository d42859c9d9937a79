package dev.thawbench.scenarios.run;

import dev.thawbench.run.BenchVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What is the same for all runs of a process.
 *
 * @param runs where run folders are made
 * @param version which Thawbench this is
 * @param seeds the seed of each thing that draws random numbers, by its name
 * @param notes what a reader of the next run must know before he reads its verdicts
 * @param clock wall time, for headers only
 * @param wallNanos monotonic wall clock, nanoseconds, for progress only
 */
public record RunSetup(
    Path runs,
    BenchVersion version,
    Map<String, Long> seeds,
    List<String> notes,
    InstantSource clock,
    LongSupplier wallNanos) {
  public RunSetup {
    seeds = Map.copyOf(seeds);
    notes = List.copyOf(notes);
  }

  /** With the clocks of this machine and no seeds. */
  public static RunSetup of(Path runs, BenchVersion version) {
    return new RunSetup(runs, version, Map.of(), List.of(), Clock.systemUTC(), System::nanoTime);
  }

  /** The same with these notes in the place of others. */
  public RunSetup withNotes(List<String> others) {
    return new RunSetup(runs, version, seeds, others, clock, wallNanos);
  }
}
