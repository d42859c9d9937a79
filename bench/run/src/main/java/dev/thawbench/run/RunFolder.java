package dev.thawbench.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The folder of one run: {@code <UTC time with ms>-<station>-<scenario>}. Made atomically; two runs
 * that start in one millisecond get {@code -2}, {@code -3}, ….
 */
public record RunFolder(Path path) {
  /** What people read, one file. */
  public static final String REPORT = "report.html";

  /** What a build server reads. */
  public static final String JUNIT = "junit.xml";

  /** What the bench logged. */
  public static final String BENCH_LOG = "bench.log";

  /** What went over the buses, where asked for. */
  public static final String BUS_LOG = "bus.log";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final int LONGEST_WORD = 60;
  private static final int MOST_IN_ONE_MILLISECOND = 1000;

  /**
   * Makes the folder of a run that starts at {@code start}, and {@code runs} where it is missing.
   *
   * @throws IOException if it can't be made
   */
  public static RunFolder create(Path runs, Instant start, String station, String scenario)
      throws IOException {
    Files.createDirectories(runs);
    String name = TIME.format(start) + "-" + word(station) + "-" + word(scenario);
    for (int attempt = 1; attempt <= MOST_IN_ONE_MILLISECOND; attempt++) {
      try {
        return new RunFolder(
            Files.createDirectory(runs.resolve(attempt == 1 ? name : name + "-" + attempt)));
      } catch (FileAlreadyExistsException taken) {
        // another run of the same millisecond has it
      }
    }
    throw new IOException(runs.resolve(name) + ": no free name for a run folder");
  }

  /** Where {@code report.html} lies. */
  public Path report() {
    return path.resolve(REPORT);
  }

  /** Where {@code junit.xml} lies. */
  public Path junit() {
    return path.resolve(JUNIT);
  }

  private static String word(String text) {
    String word =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._]+", "-").replaceAll("^[-.]+", "");
    if (word.length() > LONGEST_WORD) {
      word = word.substring(0, LONGEST_WORD);
    }
    word = word.replaceAll("[-.]+$", "");
    return word.isEmpty() ? "run" : word;
  }
}
