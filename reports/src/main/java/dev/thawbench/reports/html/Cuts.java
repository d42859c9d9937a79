package dev.thawbench.reports.html;

import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.trace.Trace;
import java.util.List;
import java.util.Optional;

/** Which occurrences the run's begin or end cut, and whether those count. */
final class Cuts {
  private final Optional<Trace> trace;

  Cuts(Optional<Trace> trace) {
    this.trace = trace.filter(t -> t.rows() > 0);
  }

  /** By what an occurrence was cut, in words; empty where it is whole. */
  Optional<String> words(Occurrence occurrence) {
    if (!occurrence.cut()) {
      return Optional.empty();
    }
    return Optional.of("cut by the run's " + end(occurrence));
  }

  private String end(Occurrence occurrence) {
    if (occurrence.reason().isPresent()) {
      return occurrence.reason().get() == Reason.CENSORED_AT_START ? "begin" : "end";
    }
    // The first value has none before it, so that what began with it has no edge of two samples.
    if (occurrence.beginFromNanos() < occurrence.beginToNanos()) {
      return "end";
    }
    if (!lastsToTheEnd(occurrence)) {
      return "begin";
    }
    return isThereFromTheBegin(occurrence) ? "begin and end" : "end";
  }

  private boolean isThereFromTheBegin(Occurrence occurrence) {
    return trace.isEmpty()
        || occurrence.beginToNanos() <= trace.get().scanNanos(Math.min(1, trace.get().rows() - 1));
  }

  private boolean lastsToTheEnd(Occurrence occurrence) {
    return trace.isPresent()
        && occurrence.endNanos() >= trace.get().scanNanos(trace.get().rows() - 1);
  }

  /** Whether an occurrence counts: a cut one that did not fail only where no whole one passed. */
  static boolean counts(Occurrence occurrence, List<Occurrence> all) {
    return occurrence.verdict() == OccurrenceVerdict.FAIL
        || !occurrence.cut()
        || all.stream().noneMatch(o -> o.verdict() == OccurrenceVerdict.PASS && !o.cut());
  }
}
