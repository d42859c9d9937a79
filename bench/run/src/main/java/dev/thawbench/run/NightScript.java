package dev.thawbench.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One script of a night.
 *
 * @param title what it says it is
 * @param path its file, as the plan finds it
 * @param longestNanos longest time that its steps take on the controller's clock, nanoseconds
 * @param runs names of its run folders, beside the night's, one an attempt, in order
 * @param notRun why it was not run, where it was not
 */
public record NightScript(
    String title, String path, long longestNanos, List<String> runs, Optional<String> notRun) {
  public NightScript {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(notRun, "notRun");
    runs = List.copyOf(runs);
  }

  /** A script that waits for its turn. */
  public static NightScript waiting(String title, String path, long longestNanos) {
    return new NightScript(title, path, longestNanos, List.of(), Optional.empty());
  }
}
