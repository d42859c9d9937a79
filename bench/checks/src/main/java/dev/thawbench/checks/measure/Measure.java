package dev.thawbench.checks.measure;

import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.trace.Unit;

/**
 * A measured duration against a bound.
 *
 * @param low it was at least so long, nanoseconds
 * @param high it was at most so long; {@link Long#MAX_VALUE} where nothing is known
 * @param bound what it should be
 */
public record Measure(long low, long high, Bound bound) {
  /** Longer than any bound: nothing is known. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  /** How what was measured lies to its bound. */
  public enum Says {
    /** All that it may have been keeps the bound. */
    WITHIN,
    /** Nothing that it may have been keeps the bound. */
    OUTSIDE,
    /** Neither. */
    UNDECIDED
  }

  /**
   * How long an answer that is late is still awaited, only to tell how late it was: ten times its
   * limit, and at least 10 s.
   */
  public static long patience(long limit) {
    return 10 * Math.max(limit, 1_000_000_000L);
  }

  /** Earliest allowed, with its tolerance, nanoseconds. */
  public long least() {
    return bound.low().map(Limit::shortestNanos).orElse(0L);
  }

  /** Latest allowed, with its tolerance, nanoseconds. */
  public long most() {
    return bound.high().map(Limit::longestNanos).orElse(UNBOUNDED);
  }

  /** Within only if all that it may have been is, outside only if nothing of it is within. */
  public Says says() {
    if (low >= least() && high <= most()) {
      return Says.WITHIN;
    }
    return tooShort() || low > most() ? Says.OUTSIDE : Says.UNDECIDED;
  }

  /** Whether it is, or may be, too long rather than too short. */
  boolean tooLong() {
    return high > most();
  }

  /** Whether all that it may have been is too short. */
  public boolean tooShort() {
    return high < least();
  }

  /** What was measured, and how far inside (+) or outside (−) the nearer limit. */
  public Margin margin() {
    double underMost = secondsTo(minus(most(), high));
    double below = Math.min(overLeast(low), underMost);
    double above = Math.min(overLeast(high), secondsTo(minus(most(), low)));
    return new Margin(
        new Interval(Texts.seconds(low), Texts.seconds(high), Unit.SECOND),
        limitText(),
        new Interval(Math.min(below, above), Math.max(below, above), Unit.SECOND),
        Texts.seconds(overLeast(low) < underMost ? least() : most()),
        false);
  }

  /** How far above the lower limit; no duration is near a lower limit that is not there. */
  private double overLeast(long nanos) {
    return bound.low().isPresent() ? secondsTo(minus(nanos, least())) : Double.POSITIVE_INFINITY;
  }

  private static long minus(long a, long b) {
    return a == UNBOUNDED ? UNBOUNDED : b == UNBOUNDED ? -UNBOUNDED : a - b;
  }

  private static double secondsTo(long nanos) {
    return nanos == -UNBOUNDED ? Double.NEGATIVE_INFINITY : Texts.seconds(nanos);
  }

  /** The bound in words, with its tolerance: {@code 600 s ± 12 s}, {@code 5 s to 10 s}. */
  public String limitText() {
    if (bound.low().isPresent() && bound.high().isPresent()) {
      return text(bound.low().get()) + " to " + text(bound.high().get());
    }
    return text(bound.low().or(bound::high).orElseThrow());
  }

  /** A duration that the sentence gives, with its tolerance. */
  public static String text(Limit limit) {
    String tolerance =
        limit.toleranceNanos() == 0 ? "" : " ± " + Texts.given(limit.toleranceNanos());
    return Texts.given(limit.nanos()) + tolerance;
  }

  /** What was measured: {@code 724.0 s to 725.0 s}. */
  public String text() {
    return Texts.span(low, high);
  }

  /** {@code 112.0 s to 113.0 s too long}. */
  public String outsideBy() {
    return tooLong() && low > most()
        ? Texts.span(low - most(), minus(high, most())) + " too long"
        : Texts.span(Math.max(0, least() - high), least() - low) + " too short";
  }
}
