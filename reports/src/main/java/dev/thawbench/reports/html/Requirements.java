package dev.thawbench.reports.html;

import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.RequirementOrigin;
import dev.thawbench.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows of the table of verdicts. */
final class Requirements {
  /** What the plots show before and after an occurrence, at least, in milliseconds. */
  private static final long LEAST_AROUND_MILLIS = 30_000;

  private final EdgeSamples samples;
  private final Cuts cuts;

  Requirements(Optional<Trace> trace) {
    this.samples = new EdgeSamples(trace);
    this.cuts = new Cuts(trace);
  }

  List<RequirementRow> rows(List<JudgedRequirement> requirements) {
    return requirements.stream().map(this::row).toList();
  }

  private RequirementRow row(JudgedRequirement judged) {
    RequirementVerdict verdict = judged.verdict();
    String anchor = anchor(verdict.id());
    boolean open = verdict.verdict() == Verdict.FAIL || verdict.verdict() == Verdict.INCONCLUSIVE;
    return new RequirementRow(
        anchor,
        verdict.id(),
        Marks.of(verdict.verdict()),
        verdict.sentence(),
        origin(judged.origin()),
        counts(verdict.occurrences()),
        worst(verdict.occurrences()),
        withoutId(verdict),
        decide(judged),
        judged.waived().orElse(""),
        open && !judged.isWaived(),
        verdict.occurrences().stream().anyMatch(o -> o.measured().isPresent()),
        verdict.occurrences().stream().map(o -> row(anchor, o, verdict)).toList());
  }

  private OccurrenceRow row(String anchor, Occurrence occurrence, RequirementVerdict verdict) {
    long begin = occurrence.beginFromNanos() / 1_000_000;
    long end = Math.max(occurrence.endNanos(), occurrence.beginToNanos()) / 1_000_000;
    long around = Math.max(LEAST_AROUND_MILLIS, (end - begin) / 4);
    return new OccurrenceRow(
        anchor + "-" + occurrence.number(),
        occurrence.number(),
        Marks.of(occurrence.verdict()),
        Math.max(0, begin - around),
        end + around,
        begin,
        end,
        begins(occurrence),
        occurrence.measured().map(Readable::interval).orElse(""),
        occurrence.limit(),
        occurrence.margin().map(Readable::margin).orElse(""),
        remarks(occurrence),
        occurrence.message(),
        occurrence
            .reason()
            .filter(r -> !verdict.reason().equals(Optional.of(r)))
            .map(Marks::decide)
            .orElse(""),
        samples.of(verdict, occurrence));
  }

  private static String begins(Occurrence occurrence) {
    String from = Readable.clock(occurrence.beginFromNanos());
    String to = Readable.clock(occurrence.beginToNanos());
    return from.equals(to) ? from : from + " to " + to;
  }

  private String remarks(Occurrence occurrence) {
    List<String> remarks = new ArrayList<>();
    if (!occurrence.cause().isEmpty()) {
      remarks.add(occurrence.cause().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    if (occurrence.marginal()) {
      remarks.add("marginal");
    }
    cuts.words(occurrence).ifPresent(remarks::add);
    return String.join(", ", remarks);
  }

  private static String decide(JudgedRequirement judged) {
    RequirementVerdict verdict = judged.verdict();
    if (verdict.verdict() == Verdict.INCONCLUSIVE) {
      return verdict.reason().map(Marks::decide).orElse("");
    }
    if (verdict.verdict() == Verdict.NOT_EXERCISED) {
      return judged.isExpectedButNotExercised()
          ? "The script expects this, and nothing in this run put it to the test."
          : "Nothing in this run put it to the test; another scenario may.";
    }
    return "";
  }

  private static String origin(RequirementOrigin origin) {
    return switch (origin) {
      case SCRIPT -> "script";
      case PROFILE -> "profile";
      case STEP -> "step";
    };
  }

  private static String counts(List<Occurrence> occurrences) {
    if (occurrences.isEmpty()) {
      return "none";
    }
    List<Occurrence> counted =
        occurrences.stream().filter(o -> Cuts.counts(o, occurrences)).toList();
    List<String> parts = new ArrayList<>();
    count(parts, counted, OccurrenceVerdict.FAIL, "failed");
    count(parts, counted, OccurrenceVerdict.INCONCLUSIVE, "inconclusive");
    count(parts, counted, OccurrenceVerdict.PASS, "passed");
    count(parts, counted, OccurrenceVerdict.VOID, "void");
    if (counted.size() < occurrences.size()) {
      parts.add(occurrences.size() - counted.size() + " cut");
    }
    return String.join(", ", parts);
  }

  private static void count(
      List<String> parts, List<Occurrence> occurrences, OccurrenceVerdict verdict, String word) {
    long count = occurrences.stream().filter(o -> o.verdict() == verdict).count();
    if (count > 0) {
      parts.add(count + " " + word);
    }
  }

  /** The least lower margin of those that count. */
  private static String worst(List<Occurrence> occurrences) {
    return occurrences.stream()
        .filter(o -> o.verdict() != OccurrenceVerdict.VOID && Cuts.counts(o, occurrences))
        .map(Occurrence::margin)
        .flatMap(Optional::stream)
        .filter(margin -> Double.isFinite(margin.low()) || Double.isFinite(margin.high()))
        .min(Comparator.comparingDouble(Interval::low))
        .map(Readable::margin)
        .orElse("");
  }

  /** The message, without the id and verdict that stand beside it. */
  private static String withoutId(RequirementVerdict verdict) {
    String prefix = verdict.id() + " " + verdict.verdict() + ": ";
    return verdict.message().startsWith(prefix)
        ? verdict.message().substring(prefix.length())
        : verdict.message();
  }

  private static String anchor(String id) {
    return id.replaceAll("[^A-Za-z0-9_-]+", "-");
  }
}
