package dev.thawbench.reports.night;

import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.reports.html.Summary;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunVerdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the page and the text of a night both say. */
final class NightWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private NightWords() {}

  static String time(Instant instant) {
    return TIME.format(instant);
  }

  /** The night in a word. */
  static String outcome(Night night) {
    return switch (night.exitCode()) {
      case PASSED -> "PASS";
      case REQUIREMENT_FAILED -> "FAIL";
      case UNDECIDED -> "INCONCLUSIVE";
      case ABORTED -> "ABORTED";
      case SAFE_STATE_NOT_CONFIRMED -> "SAFE STATE NOT CONFIRMED";
      case STATION_BUSY -> "STATION BUSY";
      case BENCH_ERROR, USAGE -> "ERROR";
    };
  }

  /**
   * {@code 9 scenarios run: 7 passed, 1 failed, 1 inconclusive; 2 not run.} Where one was run
   * again, {@code 9 scenarios in 10 runs: …}.
   */
  static String counts(Night night) {
    int runs = night.runs().size();
    List<String> parts = new ArrayList<>();
    for (RunVerdict verdict : RunVerdict.values()) {
      long count =
          night.runs().stream()
              .filter(run -> run.record().verdict().filter(verdict::equals).isPresent())
              .count();
      if (count > 0) {
        parts.add(count + " " + verdict.words());
      }
    }
    long running = night.runs().stream().filter(r -> r.record().verdict().isEmpty()).count();
    if (running > 0) {
      parts.add(running + " not ended");
    }
    long scenarios =
        night.runs().stream().map(run -> run.record().script().path()).distinct().count();
    String text = scenarios + (scenarios == 1 ? " scenario" : " scenarios");
    text += scenarios == runs ? " run" : " in " + runs + " runs";
    if (!parts.isEmpty()) {
      text += ": " + String.join(", ", parts);
    }
    return night.notRun().isEmpty()
        ? text + "."
        : text + "; " + night.notRun().size() + " not run.";
  }

  /** Why a run is not a plain pass, one line each. */
  static List<String> reasons(RunRecord run) {
    List<String> lines = new ArrayList<>();
    run.error().ifPresent(lines::add);
    for (JudgedRequirement judged : run.requirements()) {
      RequirementVerdict verdict = judged.verdict();
      boolean telling =
          verdict.verdict() == Verdict.FAIL
              || verdict.verdict() == Verdict.INCONCLUSIVE
              || judged.isExpectedButNotExercised();
      if (telling && !judged.isWaived()) {
        lines.add(verdict.message());
      }
    }
    run.unsafe().ifPresent(look -> lines.add("Safe state not confirmed. " + look));
    if (lines.isEmpty() && run.verdict().filter(v -> v == RunVerdict.PASS).isEmpty()) {
      lines.addAll(Summary.of(run).subList(0, 1));
    }
    return lines;
  }

  static String controllers(Night night) {
    return String.join(
        "; ",
        night.runs().stream()
            .flatMap(run -> run.record().controller().stream())
            .map(c -> (c.name() + " " + c.firmware()).strip())
            .distinct()
            .toList());
  }
}
