package dev.thawbench.checks.finding;

import dev.thawbench.checks.measure.Margin;
import dev.thawbench.checks.measure.Measure;
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
public record Draft(
    OccurrenceVerdict verdict,
    Reason reason,
    String cause,
    long endNanos,
    String awaited,
    Margin margin,
    boolean cut,
    boolean open,
    String said) {

  /** It was put to the test and kept, looked at up to {@code end}, nanoseconds. */
  public static Draft pass(long end, String said) {
    return new Draft(OccurrenceVerdict.PASS, null, "", end, "", null, false, false, said);
  }

  /** It was broken; {@code cause} is its code. */
  public static Draft fail(String cause, long end, String said) {
    return new Draft(OccurrenceVerdict.FAIL, null, cause, end, "", null, false, false, said);
  }

  /** Nobody can say; cut where the run's begin or end is the reason. */
  public static Draft inconclusive(Reason why, long end, String said) {
    return new Draft(
        OccurrenceVerdict.INCONCLUSIVE, why, why.name(), end, "", null, atEdge(why), false, said);
  }

  /** It does not count. */
  public static Draft excused(String cause, long end, String said) {
    return new Draft(OccurrenceVerdict.VOID, null, cause, end, "", null, false, false, said);
  }

  private static boolean atEdge(Reason why) {
    return why == Reason.OPEN_AT_END || why == Reason.CENSORED_AT_START;
  }

  /** The same with what was awaited, in words. */
  public Draft awaiting(String words) {
    return new Draft(verdict, reason, cause, endNanos, words, margin, cut, open, said);
  }

  /** The same with how long it was; null where that is not known. */
  public Draft measured(Measure measure) {
    return measured(measure == null ? null : measure.margin());
  }

  /** The same with what was measured; null where nothing was. */
  public Draft measured(Margin found) {
    return new Draft(verdict, reason, cause, endNanos, awaited, found, cut, open, said);
  }

  /** The same for another reason. */
  public Draft because(Reason why) {
    return new Draft(verdict, why, why.name(), endNanos, awaited, margin, atEdge(why), open, said);
  }

  /** A verdict that does not hold for sure. */
  public Draft doubted(Reason why) {
    return Draft.inconclusive(why, endNanos, said + "; " + why.words()).awaiting(awaited);
  }

  /** The same, of which more will be known. */
  public Draft stillOpen() {
    return new Draft(verdict, reason, cause, endNanos, awaited, margin, cut, true, said);
  }

  /** The same, cut by the run's begin or end. */
  public Draft cutShort() {
    return new Draft(verdict, reason, cause, endNanos, awaited, margin, true, open, said);
  }

  /** The same, looked at up to {@code end}, nanoseconds. */
  public Draft endingAt(long end) {
    return new Draft(verdict, reason, cause, end, awaited, margin, cut, open, said);
  }

  /** The same in other words. */
  public Draft saying(String words) {
    return new Draft(verdict, reason, cause, endNanos, awaited, margin, cut, open, words);
  }

  Optional<Reason> why() {
    return Optional.ofNullable(reason);
  }
}
