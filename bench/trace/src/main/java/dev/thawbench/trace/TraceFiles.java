package dev.thawbench.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Names of a trace's files in a run folder. */
public final class TraceFiles {
  /** The file while it grows. */
  public static final String GROWING = "trace.csv";

  /** The file once the recording has ended. */
  public static final String FINISHED = "trace.csv.gz";

  private TraceFiles() {}

  /** The trace in {@code folder}: the finished one, else the growing one, if there is any. */
  public static Optional<Path> in(Path folder) {
    for (String name : new String[] {FINISHED, GROWING}) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
