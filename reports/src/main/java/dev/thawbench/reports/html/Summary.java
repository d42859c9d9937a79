package dev.thawbench.reports.html;

import dev.thawbench.checks.verdict.PhaseInterval;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.Pacing;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunVerdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A run in a few sentences. */
public final class Summary {
  private Summary() {}

  /** What came out, and what failed. */
  public static List<String> of(RunRecord run) {
    List<String> sentences = new ArrayList<>();
    sentences.add(outcome(run));
    if (run.verdict().equals(Optional.of(RunVerdict.FAIL))) {
      sentences.addAll(failures(run));
    }
    return sentences;
  }

  private static String outcome(RunRecord run) {
    if (run.verdict().isEmpty()) {
      return "The run did not come to its end: its process was killed, or is still at work.";
    }
    List<JudgedRequirement> counting =
        run.requirements().stream().filter(judged -> !judged.isWaived()).toList();
    String all = Readable.count(counting.size(), "requirement");
    return switch (run.verdict().get()) {
      case PASS -> passed(counting);
      case FAIL -> of(counting, Verdict.FAIL) + " of " + all + " failed.";
      case INCONCLUSIVE -> inconclusive(counting, all);
      case NOT_EXERCISED -> "Nothing was put to the test, so nothing is said of the controller.";
      case NOT_APPLICABLE -> "This scenario does not apply to this controller or station.";
      case ABORTED -> "The run was stopped before it could end.";
      case ERROR ->
          "The bench, the wiring or the script is wrong; nothing is said of the controller.";
    };
  }

  private static String passed(List<JudgedRequirement> counting) {
    long passed = of(counting, Verdict.PASS);
    long silent = of(counting, Verdict.NOT_EXERCISED);
    String text = Readable.count(passed, "requirement") + " put to the test, all fulfilled";
    return silent == 0
        ? text + "."
        : text + "; " + silent + " of the profile not exercised in this scenario.";
  }

  private static String inconclusive(List<JudgedRequirement> counting, String all) {
    String open = ids(counting, judged -> judged.verdict().verdict() == Verdict.INCONCLUSIVE);
    String missing = ids(counting, JudgedRequirement::isExpectedButNotExercised);
    List<String> parts = new ArrayList<>();
    if (!open.isEmpty()) {
      parts.add("of " + all + " what was recorded can't decide " + open);
    }
    if (!missing.isEmpty()) {
      parts.add("nothing put " + missing + " to the test, which the script expects");
    }
    return "Nothing failed, but " + String.join("; and ", parts) + ".";
  }

  private static String ids(
      List<JudgedRequirement> counting, Predicate<JudgedRequirement> predicate) {
    return counting.stream()
        .filter(predicate)
        .map(judged -> judged.verdict().id())
        .collect(Collectors.joining(", "));
  }

  private static List<String> failures(RunRecord run) {
    List<String> messages =
        run.requirements().stream()
            .filter(judged -> !judged.isWaived())
            .filter(judged -> judged.verdict().verdict() == Verdict.FAIL)
            .map(judged -> judged.verdict().message().replaceFirst(" FAIL: ", ": "))
            .toList();
    List<String> first = new ArrayList<>(messages.subList(0, Math.min(3, messages.size())));
    if (messages.size() > first.size()) {
      first.add("And " + (messages.size() - first.size()) + " more, below.");
    }
    return first;
  }

  private static long of(List<JudgedRequirement> counting, Verdict verdict) {
    return counting.stream().filter(judged -> judged.verdict().verdict() == verdict).count();
  }

  /** How long it took and what was seen; empty where nothing ran. */
  static String course(RunRecord run) {
    if (run.scenarioNanos() <= 0) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    text.append(Readable.duration(run.scenarioNanos() / 1e9)).append(" of scenario time");
    if (run.pacing() == Pacing.REAL_TIME) {
      text.append(" in real time");
    } else if (run.ended().isPresent()) {
      double wall = Duration.between(run.started(), run.ended().get()).toMillis() / 1e3;
      text.append(" in lock-step, run in ").append(Readable.duration(wall));
      run.speed()
          .ifPresent(
              speed -> text.append(String.format(Locale.ROOT, " (%,.0f × real time)", speed)));
    }
    long defrosts =
        run.phases().stream().map(PhaseInterval::phase).filter("defrost"::equals).count();
    if (defrosts > 0) {
      text.append("; ").append(Readable.count(defrosts, "defrost")).append(" seen");
    }
    return text.append('.').toString();
  }
}
