package dev.thawbench.cli;

import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunProgress;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.SafeState;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What people see of runs: progress on stderr while they last, verdicts on stdout when they end. On
 * a terminal progress is one line that is written over; elsewhere a line now and then.
 */
final class Console implements RunListener {
  /** Between two lines of progress where they can't be written over, ns of scenario time. */
  private static final long LINE_EVERY_NANOS = 1_800_000_000_000L;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private long nextLineNanos;
  private final RunLog log = new RunLog();
  private int width;

  Console(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void started(RunRecord record, Path folder) {
    log.started(record, folder);
    nextLineNanos = 0;
    out.println(record.script().title());
    out.println("  script   " + record.script().path() + " on station " + record.station().name());
    out.flush();
  }

  @Override
  public void progress(RunProgress progress) {
    String line =
        String.format(
            Locale.ROOT,
            "  %s  %-7s %-28s coil %s  frost %s",
            time(progress.scenarioNanos()),
            speed(progress.speed()),
            progress.phase().isEmpty() ? "-" : progress.phase(),
            number(progress.coilTempC(), "%6.1f °C"),
            number(progress.trueFrostKg(), "%5.2f kg"));
    if (terminal) {
      err.print("\r" + pad(line));
      width = line.length();
    } else if (progress.scenarioNanos() >= nextLineNanos) {
      nextLineNanos = progress.scenarioNanos() + LINE_EVERY_NANOS;
      err.println(line);
    }
    err.flush();
  }

  @Override
  public void requirementFailed(RequirementVerdict verdict) {
    clearLine();
    err.println("  " + verdict.message());
  }

  @Override
  public void note(String line) {
    clearLine();
    err.println("  note: " + line);
  }

  @Override
  public void finished(RunRecord record, Path folder) {
    log.finished(record, folder);
    clearLine();
    for (JudgedRequirement judged : record.requirements()) {
      out.println("  " + (judged.isWaived() ? "(waived) " : "") + judged.verdict().message());
    }
    record.error().ifPresent(error -> out.println("  " + error));
    out.println(
        String.format(
            Locale.ROOT,
            "  %-8s %s in %s%s; safe state %s",
            record.verdict().map(Enum::name).orElse("?"),
            time(record.scenarioNanos()),
            record
                .ended()
                .map(
                    end ->
                        java.time.Duration.between(record.started(), end).toMillis() / 1e3 + " s")
                .orElse("?"),
            record.speed().map(s -> " (" + speed(s) + ")").orElse(""),
            safe(record)));
    Path report = folder.resolve(dev.thawbench.run.RunFolder.REPORT);
    out.println(
        Files.exists(report)
            ? "  report   " + Home.shortened(report)
            : "  no report could be written; 'thawbench report "
                + Home.shortened(folder)
                + "' tries again");
    out.println();
    out.flush();
  }

  /**
   * One line over all runs, where there were to be several.
   *
   * @param notRun how many more were asked for
   */
  void summary(Collection<RunRecord> runs, int notRun) {
    if (runs.size() + notRun < 2) {
      return;
    }
    Map<RunVerdict, Integer> counts = new TreeMap<>();
    runs.forEach(run -> run.verdict().ifPresent(verdict -> counts.merge(verdict, 1, Integer::sum)));
    List<String> parts = new ArrayList<>();
    counts.forEach((verdict, count) -> parts.add(count + " " + verdict.words()));
    boolean unsafe = runs.stream().anyMatch(run -> run.safeState() == SafeState.NOT_CONFIRMED);
    if (notRun > 0) {
      parts.add(notRun + " not run" + (unsafe ? "" : ", stopped"));
    }
    String end = unsafe ? "; the safe state was not confirmed, look at the bench" : "";
    out.println(runs.size() + notRun + " scenarios: " + String.join(", ", parts) + end);
    out.flush();
  }

  private static String safe(RunRecord record) {
    return switch (record.safeState()) {
      case CONFIRMED -> "confirmed";
      case NOT_NEEDED -> "not needed";
      case NOT_CONFIRMED -> "NOT CONFIRMED (" + record.safeStateText() + ")";
    };
  }

  private void clearLine() {
    if (terminal && width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }

  private String pad(String line) {
    return line.length() >= width ? line : line + " ".repeat(width - line.length());
  }

  /** Scenario time over wall time: {@code ×1900}, {@code ×1.0}. */
  private static String speed(double times) {
    return String.format(Locale.ROOT, times < 10 ? "×%.1f" : "×%.0f", times);
  }

  private static String number(OptionalDouble value, String format) {
    return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "-";
  }

  private static String time(long nanos) {
    long seconds = nanos / 1_000_000_000L;
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
