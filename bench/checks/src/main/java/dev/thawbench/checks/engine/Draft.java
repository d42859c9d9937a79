package dev.thawbench.checks.engine;

import dev.thawbench.checks.verdict.Interval;
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
 * @param measured what was measured, or null
 * @param limit limit as text
 * @param margin how far inside or outside, or null
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
    Interval measured,
    String limit,
    Interval margin,
    boolean cut,
    boolean open,
    String said) {

  static Draft pass(long end, String said) {
    return new Draft(OccurrenceVerdict.PASS, null, "", end, "", null, "", null, false, false, said);
  }

  static Draft fail(String cause, long end, String said) {
    return new Draft(
        OccurrenceVerdict.FAIL, null, cause, end, "", null, "", null, false, false, said);
  }

  static Draft inconclusive(Reason reason, long end, String said) {
    boolean cut = reason == Reason.OPEN_AT_END || reason == Reason.CENSORED_AT_START;
    return new Draft(
        OccurrenceVerdict.INCONCLUSIVE,
        reason,
        reason.name(),
        end,
        "",
        null,
        "",
        null,
        cut,
        false,
        said);
  }

  static Draft excused(String cause, long end, String said) {
    return new Draft(
        OccurrenceVerdict.VOID, null, cause, end, "", null, "", null, false, false, said);
  }

  Draft awaiting(String words) {
    return new Draft(
        verdict, reason, cause, endNanos, words, measured, limit, margin, cut, open, said);
  }

  Draft measured(Measure measure) {
    return new Draft(
        verdict,
        reason,
        cause,
        endNanos,
        awaited,
        measure.interval(),
        measure.limitText(),
        measure.margin(),
        cut,
        open,
        said);
  }

  Draft because(Reason why) {
    boolean atEdge = why == Reason.OPEN_AT_END || why == Reason.CENSORED_AT_START;
    return new Draft(
        verdict, why, why.name(), endNanos, awaited, measured, limit, margin, atEdge, open, said);
  }

  /** A verdict that does not hold for sure. */
  Draft doubted(Reason why) {
    return Draft.inconclusive(why, endNanos, said + "; " + Because.words(why)).awaiting(awaited);
  }

  Draft stillOpen() {
    return new Draft(
        verdict, reason, cause, endNanos, awaited, measured, limit, margin, cut, true, said);
  }

  Draft cutShort() {
    return new Draft(
        verdict, reason, cause, endNanos, awaited, measured, limit, margin, true, open, said);
  }

  Draft saying(String words) {
    return new Draft(
        verdict, reason, cause, endNanos, awaited, measured, limit, margin, cut, open, words);
  }

  Optional<Reason> why() {
    return Optional.ofNullable(reason);
  }
}
