package dev.thawbench.checks.rule;

import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.rule.StretchReader.Stretch;
import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.verdict.Reason;

/**
 * Whether a state comes within a time of every instant of a stretch; looked at as time goes on, so
 * that what lies back need not be remembered.
 */
final class Lateness {
  private final Timeline state;
  private final Stretch stretch;
  private final long limit;
  private int next;
  private long late = -1;
  private int lateAnchor = -1;
  private long awayUntil;
  private long backBy = Measure.UNBOUNDED;

  private int nextDoubt;
  private long answeredTo;
  private boolean answeredAtIt;
  private boolean doubted;
  private Reason worst = Reason.SAMPLING;
  private long answeredAfterAtLeast;
  private long answeredAfterAtMost;

  Lateness(Timeline state, Stretch stretch, long limit) {
    this.state = state;
    this.stretch = stretch;
    this.limit = limit;
    this.answeredTo = stretch.beginFrom;
    this.next = Math.max(state.first(), state.at(stretch.beginTo));
    this.nextDoubt = Math.max(state.first(), state.at(stretch.beginFrom));
  }

  /** Looks at what was learned since. */
  void look() {
    if (late < 0) {
      lookForLate();
    }
    if (late >= 0 && lateAnchor >= state.first()) {
      awayUntil = state.until(lateAnchor);
      if (lateAnchor + 1 < state.end()) {
        backBy = state.by(lateAnchor + 1);
      }
    }
  }

  private void lookForLate() {
    for (next = Math.max(next, state.first()); next < state.end(); next++) {
      long from = Math.max(stretch.beginTo, state.by(next));
      if (from > stretch.lastInside()) {
        return;
      }
      long until = state.exactAfter(next) ? state.until(next) - 1 : state.until(next);
      boolean away = state.value(next) == Timeline.FALSE && until - from >= limit;
      if (away && (until - from > limit || until > from)) {
        late = from;
        lateAnchor = next;
        return;
      }
      if (next + 1 >= state.end()) {
        return;
      }
    }
  }

  /**
   * The first instant of the stretch from which on the state surely stayed away for the limit, or
   * -1.
   */
  long lateFrom() {
    return late;
  }

  /** How long it surely was away from {@link #lateFrom} on. */
  long awayAtLeast() {
    return awayUntil - late;
  }

  /** How long it was away at most; {@link Measure#UNBOUNDED} while it has not come. */
  long awayAtMost() {
    return backBy == Measure.UNBOUNDED ? backBy : backBy - late;
  }

  /**
   * The instant of the stretch from which on it is not sure that the state comes in time, or {@link
   * Long#MAX_VALUE} where it surely does, wherever the condition may hold.
   */
  long doubtFrom() {
    foldDoubt(Long.MAX_VALUE);
    return doubted ? answeredTo : Long.MAX_VALUE;
  }

  /**
   * Whether it is only after the last instant that surely lies inside that the state may not come
   * in time.
   */
  boolean doubtedAtBorderOnly() {
    long inside = stretch.lastInside();
    return doubtFrom() < Long.MAX_VALUE
        && stretch.sure
        && !stretch.cutEnd
        && (answeredTo > inside || (answeredTo == inside && answeredAtIt));
  }

  /** Goes over anchors that end before {@code before}; all of them at the stretch's end. */
  private void foldDoubt(long before) {
    for (nextDoubt = Math.max(nextDoubt, state.first()); nextDoubt < state.end(); nextDoubt++) {
      int i = nextDoubt;
      boolean last = i + 1 >= state.end();
      if (before < Long.MAX_VALUE && (last || state.until(i) >= before || doubted)) {
        return;
      }
      if (doubted || answeredTo >= stretch.endTo) {
        return;
      }
      if (i > state.first() && state.by(i) > stretch.beginFrom) {
        worst = Reasons.worse(worst, state.reasonBefore(i));
      }
      if (state.value(i) != Timeline.TRUE || state.until(i) < answeredTo) {
        foldAway(i);
        continue;
      }
      if (state.by(i) > answeredTo && state.by(i) - answeredTo > limit) {
        doubted = true;
        return;
      }
      answeredAfterAtMost = Math.max(answeredAfterAtMost, state.by(i) - answeredTo);
      answeredTo = Math.max(answeredTo, state.until(i));
      answeredAtIt = !state.exactAfter(i);
    }
    doubted |= before == Long.MAX_VALUE && answeredTo < stretch.endTo;
  }

  /** How long the state surely stayed away from an instant of the stretch on. */
  private void foldAway(int anchor) {
    long from = Math.max(stretch.beginTo, state.by(anchor));
    if (state.value(anchor) == Timeline.FALSE && from <= stretch.lastInside()) {
      answeredAfterAtLeast = Math.max(answeredAfterAtLeast, state.until(anchor) - from);
    }
  }

  /**
   * The longest time from an instant of the stretch until the state was there, at the least; told
   * where there is no doubt that it came in time.
   */
  long answeredAfterAtLeast() {
    return Math.min(answeredAfterAtLeast, answeredAfterAtMost);
  }

  /** The same at the most, nanoseconds. */
  long answeredAfterAtMost() {
    return answeredAfterAtMost;
  }

  /** The heaviest reason for a doubt, with what lies behind the stretch. */
  Reason why() {
    int from = Math.max(state.first(), Math.min(nextDoubt, state.end()) - 1);
    long begin = Math.max(stretch.beginFrom, from < state.end() ? state.by(from) : 0);
    return Reasons.worse(worst, state.whyUnknown(begin, stretch.endTo + limit));
  }

  /** Nothing before it is asked for again. */
  long needsFrom() {
    if (late >= 0) {
      return Long.MAX_VALUE;
    }
    foldDoubt(Math.min(stretch.endFrom, state.settledTo()));
    int oldest = Math.max(state.first(), Math.min(next, nextDoubt) - 1);
    return oldest < state.end() ? state.by(oldest) : stretch.beginFrom;
  }
}
