package dev.thawbench.checks.engine;

import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import java.util.Optional;

/**
 * What is said of one occurrence, before it gets its number.
 *
 * @param verdict what is said
 * @param reason why it is INCONCLUSIVE, else null
 * @param cause cause code, empty for a PASS
 * @param endNanos up to when it was looked at
 * @param awaited what was awaited
 * @param margin what was measured and how far inside or outside its limit, or null
 * @param cut cut by the run's begin or end
 * @param open whether more will be known: a FAIL that waits for how late the answer comes
 * @param said what happened, in words
 */
record Draft(
    OccurrenceVerdict verdict,
    Reason reason,
    String cause,
    long endNanos,
    String awaited,
    Margin margin,
    boolean cut,
    boolean open,
    String said) {

  static Draft pass(long end, String said) {
    return new Draft(OccurrenceVerdict.PASS, null, "", end, "", null, false, false, said);
  }

  static Draft fail(String cause, long end, String said) {
    return new Draft(OccurrenceVerdict.FAIL, null, cause, end, "", null, false, false, said);
  }

  static Draft inconclusive(Reason why, long end, String said) {
    return new Draft(
        OccurrenceVerdict.INCONCLUSIVE, why, why.name(), end, "", null, atEdge(why), false, said);
  }

  static Draft excused(String cause, long end, String said) {
    return new Draft(OccurrenceVerdict.VOID, null, cause, end, "", null, false, false, said);
  }

  private static boolean atEdge(Reason why) {
    return why == Reason.OPEN_AT_END || why == Reason.CENSORED_AT_START;
  }

  Draft awaiting(String words) {
    return new Draft(verdict, reason, cause, endNanos, words, margin, cut, open, said);
  }

  Draft measured(Measure measure) {
    return measured(measure == null ? null : measure.margin());
  }

  Draft measured(Margin found) {
    return new Draft(verdict, reason, cause, endNanos, awaited, found, cut, open, said);
  }

  Draft because(Reason why) {
    return new Draft(verdict, why, why.name(), endNanos, awaited, margin, atEdge(why), open, said);
  }

  /** A verdict that does not hold for sure. */
  Draft doubted(Reason why) {
    return Draft.inconclusive(why, endNanos, said + "; " + why.words()).awaiting(awaited);
  }

  Draft stillOpen() {
    return new Draft(verdict, reason, cause, endNanos, awaited, margin, cut, true, said);
  }

  Draft cutShort() {
    return new Draft(verdict, reason, cause, endNanos, awaited, margin, true, open, said);
  }

  Draft endingAt(long end) {
    return new Draft(verdict, reason, cause, end, awaited, margin, cut, open, said);
  }

  Draft saying(String words) {
    return new Draft(verdict, reason, cause, endNanos, awaited, margin, cut, open, words);
  }

  Optional<Reason> why() {
    return Optional.ofNullable(reason);
  }
}
