package dev.thawbench.checks.engine;

import dev.thawbench.checks.engine.Measure.Says;
import dev.thawbench.checks.time.Recorder;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.verdict.Reason;

/**
 * {@code no defrost ends with coil temperature below 18 °C unless it lasted 10 min}. Where the
 * value passes its limit and the time runs out between the same two samples, which of them ended
 * the phase is not known.
 */
final class EndsAnswer implements Answer {
  private final Timeline phase;
  private final Timeline forbidden;
  private final Recorder value;
  private final Limit lasted;
  private final String words;

  EndsAnswer(Timeline phase, Timeline forbidden, Recorder value, Limit lasted, String words) {
    this.phase = phase;
    this.forbidden = forbidden;
    this.value = value;
    this.lasted = lasted;
    this.words = words;
  }

  @Override
  public Draft look(long from, long to, boolean finished) {
    if (forbidden.settledTo() < to && !finished) {
      return null;
    }
    byte bad = forbidden.over(from, to);
    String at = value.signal().name() + " was " + Texts.value(value.signal(), value.at(from));
    if (bad == Timeline.FALSE) {
      return Draft.pass(to, "ended at its temperature, " + at);
    }
    Measure measure = lasted == null ? null : duration(from, to);
    Says says = measure == null ? Says.OUTSIDE : measure.says();
    String time = measure == null ? "" : " after " + measure.text();
    Draft draft;
    if (says == Says.WITHIN) {
      draft = Draft.pass(to, "ended by its time" + time + ", " + at);
    } else if (bad == Timeline.TRUE && says == Says.OUTSIDE) {
      String limit = measure == null ? "" : ", limit " + measure.limitText();
      draft = Draft.fail("TOO_EARLY", to, "ended" + time + limit + ", " + at + ", " + words);
    } else {
      Reason why = bad == Timeline.UNKNOWN ? forbidden.whyUnknown(from, to) : Reason.SAMPLING;
      if (why == Reason.SAMPLING && bad == Timeline.UNKNOWN) {
        why = Reason.UNORDERED;
      }
      draft =
          Draft.inconclusive(
              why, to, "what ended it" + time + " is not known, " + Because.words(why));
    }
    return measure == null ? draft : draft.measured(measure);
  }

  private Measure duration(long from, long to) {
    int after = phase.at(to);
    int last = phase.by(after) == to ? after - 1 : after;
    if (phase.value(last) == Timeline.FALSE) { // one that lost reads may hide
      return new Measure(0, to - from, Bound.atLeast(lasted));
    }
    int first = last;
    while (first > phase.first() && phase.value(first - 1) == Timeline.TRUE) {
      first--;
    }
    Bound bound = Bound.atLeast(lasted);
    if (first <= phase.first()) {
      return new Measure(Math.max(0, from - phase.by(phase.first())), Measure.UNBOUNDED, bound);
    }
    long low = Math.max(0, from - phase.by(first));
    return new Measure(low, to - phase.until(first - 1), bound);
  }

  @Override
  public long keepsFrom(long now) {
    int last = phase.at(now);
    while (last > phase.first() && phase.value(last) == Timeline.TRUE) {
      last--;
    }
    return last < phase.first() ? now : Math.min(now, phase.until(last));
  }
}
