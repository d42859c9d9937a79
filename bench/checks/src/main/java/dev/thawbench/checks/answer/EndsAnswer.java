package dev.thawbench.checks.answer;

import dev.thawbench.checks.finding.Approach;
import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.measure.Measure.Says;
import dev.thawbench.checks.measure.Reading;
import dev.thawbench.checks.measure.ValueLimit;
import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.verdict.Reason;
import java.util.List;

/**
 * {@code no defrost ends with coil temperature below 18 °C unless it lasted 10 min}. Where the
 * value passes its limit and the time runs out between the same two samples, which of them ended
 * the phase is not known.
 */
public final class EndsAnswer implements Answer {
  private final Timeline phase;
  private final Timeline forbidden;
  private final Approach.Limits limits;
  private final Limit lasted;
  private final String name;

  /**
   * @param forbidden where the value is as it may not be
   * @param value the same as a limit of the value
   * @param lasted from this duration on any value will do, or null
   */
  public EndsAnswer(Timeline phase, Timeline forbidden, ValueLimit value, Limit lasted) {
    this.phase = phase;
    this.forbidden = forbidden;
    this.limits = new Approach.Limits(List.of(value), forbidden);
    this.lasted = lasted;
    this.name = value.measurand().name();
  }

  @Override
  public Draft look(long from, long to, boolean finished) {
    if (forbidden.settledTo() < to && !finished) {
      return null;
    }
    byte bad = forbidden.over(from, to);
    Reading read = limits.at(from, to).closest();
    // the values beside lost reads are not the one at which it ended
    boolean lost = bad == Timeline.UNKNOWN && forbidden.whyUnknown(from, to) == Reason.GAP;
    String at = name + " was " + (read == null || lost ? "unknown" : read.value());
    if (bad == Timeline.FALSE) {
      Draft draft = Draft.pass(to, "ended at its temperature, " + at);
      return read == null ? draft : draft.measured(read.margin());
    }
    Lasted known = lasted == null ? null : duration(from, to);
    Measure measure = known == null ? null : known.measure();
    Says says = measure == null ? Says.OUTSIDE : measure.says();
    String time = measure == null ? "" : " after " + measure.text();
    if (says == Says.WITHIN) {
      return Draft.pass(to, "ended by its time" + time + ", " + at).measured(measure);
    }
    if (bad == Timeline.TRUE && says == Says.OUTSIDE) {
      String limit = measure == null ? "" : ", limit " + measure.limitText();
      return tooEarly(to, "ended" + time + limit + ", " + at, read, measure);
    }
    Reason why =
        bad == Timeline.UNKNOWN
            ? Reasons.worse(Reason.UNORDERED, forbidden.whyUnknown(from, to))
            : known.doubt();
    return Draft.inconclusive(why, to, "what ended it" + time + " is not known, " + why.words())
        .measured(measure);
  }

  /** What could have been right is the value: it is the margin, and the time stands beside it. */
  private Draft tooEarly(long to, String said, Reading read, Measure measure) {
    String limit = said + ", limit " + limits.list().get(0).text();
    return read != null && read.breaks()
        ? Draft.fail("TOO_EARLY", to, limit + ", " + read.outsideBy()).measured(read.margin())
        : Draft.fail("TOO_EARLY", to, limit).measured(measure);
  }

  /** How long the phase lasted, and why that is not known better. */
  private record Lasted(Measure measure, Reason doubt) {}

  /** At least as long as the last piece: in lost reads it may have ended and begun anew. */
  private Lasted duration(long from, long to) {
    Bound bound = Bound.atLeast(lasted);
    int after = phase.at(to);
    int last = phase.by(after) == to ? after - 1 : after;
    if (phase.value(last) == Timeline.FALSE) { // one that lost reads may hide
      return new Lasted(new Measure(0, to - from, bound), phase.reasonBefore(after));
    }
    Reason doubt = Reason.SAMPLING;
    int first = last;
    while (first > phase.first() && phase.value(first - 1) == Timeline.TRUE) {
      doubt = Reasons.worse(doubt, phase.reasonBefore(first));
      first--;
    }
    boolean lost =
        after > last && phase.reasonBefore(after) == Reason.GAP && mayHideTwo(to - from, first);
    doubt = lost ? Reasons.worse(doubt, Reason.GAP) : doubt;
    long low = lost ? 0 : Math.max(0, from - phase.by(last));
    if (first <= phase.first()) {
      doubt = Reasons.worse(Reason.CENSORED_AT_START, doubt);
      return new Lasted(new Measure(low, Measure.UNBOUNDED, bound), doubt);
    }
    return new Lasted(new Measure(low, to - phase.until(first - 1), bound), doubt);
  }

  /**
   * Whether in lost reads it may have ended, begun anew, and ended once more: none of these lasts
   * less than the two samples lie apart between which it began.
   */
  private boolean mayHideTwo(long lostNanos, int first) {
    boolean known = first > phase.first() && phase.reasonBefore(first) == Reason.SAMPLING;
    return !known || lostNanos > 2 * (phase.by(first) - phase.until(first - 1));
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
