package dev.thawbench.checks.verdict;

import java.util.Optional;

/**
 * One time a requirement was put to the test.
 *
 * @param number 1 for the first of its requirement
 * @param verdict what is said of it
 * @param reason why, where it is INCONCLUSIVE
 * @param beginFromNanos earliest instant of its beginning (trigger or start), nanoseconds since the
 *     start of the trace
 * @param beginToNanos latest instant of its beginning
 * @param endNanos instant up to which it was looked at, nanoseconds since the start of the trace
 * @param awaited what was awaited, with its numbers
 * @param measured what was measured, if there is a number: a duration or sum in s, a count, or a
 *     value in its signal's unit as it was read ±U
 * @param limit the limit as text with its tolerance: {@code 600 s ± 12 s}, empty if there is none
 * @param margin how far inside (+) or outside (−) its limit, in the limit's own unit, if there is a
 *     number; of temperatures in K
 * @param cause cause code: upper case words with underscores, such as {@code TOO_LONG}, empty for a
 *     PASS
 * @param marginal a PASS that was close: by a share of the limit of a duration or count, or by a
 *     multiple of a value's U
 * @param cut cut by the begin or the end of the run
 * @param message one line in words: what happened, by how much, why
 */
public record Occurrence(
    int number,
    OccurrenceVerdict verdict,
    Optional<Reason> reason,
    long beginFromNanos,
    long beginToNanos,
    long endNanos,
    String awaited,
    Optional<Interval> measured,
    String limit,
    Optional<Interval> margin,
    String cause,
    boolean marginal,
    boolean cut,
    String message) {}
