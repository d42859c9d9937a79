package dev.thawbench.reports.html;

import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.Verdict;

/** How each verdict is shown, and what would decide what is open. */
final class Marks {
  private Marks() {}

  static Mark of(Verdict verdict) {
    return switch (verdict) {
      case PASS -> Mark.PASS;
      case FAIL -> Mark.FAIL;
      case INCONCLUSIVE -> Mark.INCONCLUSIVE;
      case NOT_EXERCISED -> Mark.NOT_EXERCISED;
    };
  }

  static Mark of(OccurrenceVerdict verdict) {
    return switch (verdict) {
      case PASS -> Mark.PASS;
      case FAIL -> Mark.FAIL;
      case INCONCLUSIVE -> Mark.INCONCLUSIVE;
      case VOID -> Mark.VOID;
    };
  }

  /** Why it is open and what would decide it. */
  static String decide(Reason reason) {
    return switch (reason) {
      case SAMPLING ->
          "The samples lie too far apart. A shorter scan period, or reading this point more often,"
              + " would decide.";
      case UNCERTAINTY ->
          "The value lies within ±U of its limit. A better calibrated channel, or a test further"
              + " from the limit, would decide.";
      case OPEN_AT_END ->
          "The run ended before the answer was due. A longer run (run until all is judged) would"
              + " decide.";
      case CENSORED_AT_START ->
          "It began before the run did. A start from power-up, or waiting for a whole one, would"
              + " decide.";
      case GAP ->
          "Failed reads hide what happened. A link without gaps would decide; see the unknown"
              + " stretches in the plots.";
      case UNORDERED ->
          "Two edges lie inside one sample interval, so their order is unknown. A shorter scan"
              + " period would decide.";
    };
  }
}
