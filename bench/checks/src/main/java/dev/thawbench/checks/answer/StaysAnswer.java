package dev.thawbench.checks.answer;

import dev.thawbench.checks.finding.Approach;
import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.verdict.Reason;

/** {@code compressor stays off for at least 3 min}: how long it held from the trigger on. */
public final class StaysAnswer implements Answer {
  private final Timeline condition;
  private final Approach.Limits limits;
  private final Limit atLeast;
  private final String words;

  /** The condition, called {@code words}, must last so long; its limits tell the margin. */
  public StaysAnswer(Approach.Limits limits, Limit atLeast, String words) {
    this.condition = limits.condition();
    this.limits = limits;
    this.atLeast = atLeast;
    this.words = words;
  }

  @Override
  public Draft look(long from, long to, boolean finished) {
    long known = finished ? condition.knownTo() : condition.settledTo();
    if (known < to && !finished) {
      return null;
    }
    int anchor = condition.at(to);
    byte at = condition.over(to, to);
    if (at == Timeline.FALSE && condition.over(from, to) == Timeline.FALSE) {
      return told(new Measure(0, 0, Bound.atLeast(atLeast)), to, to, Reason.SAMPLING);
    }
    if (at != Timeline.TRUE) {
      Reason why = condition.whyUnknown(from, to);
      return Draft.inconclusive(why, to, "whether " + words + " at that instant is not known");
    }
    long until = condition.until(anchor);
    boolean over = anchor + 1 < condition.end();
    Measure measure =
        new Measure(
            Math.max(0, until - to),
            over && condition.value(anchor + 1) == Timeline.FALSE
                ? condition.by(anchor + 1) - from
                : Measure.UNBOUNDED,
            Bound.atLeast(atLeast));
    if (!over && measure.says() != Measure.Says.WITHIN) {
      return finished ? told(measure, to, until, Reason.OPEN_AT_END) : null;
    }
    if (measure.says() == Measure.Says.WITHIN && condition.over(from, to) != Timeline.TRUE) {
      Draft draft = told(measure, to, until, Reason.SAMPLING);
      return draft.saying(draft.said() + " (not judged at its border)");
    }
    return told(measure, to, until, over ? condition.reasonBefore(anchor + 1) : Reason.SAMPLING);
  }

  private Draft told(Measure measure, long begin, long end, Reason doubt) {
    if (measure.says() == Measure.Says.WITHIN) {
      // It is told at the limit: how much longer it stays is not waited for, so there is no margin.
      long least = begin + measure.least();
      Draft draft = Draft.pass(least, words + ", limit " + measure.limitText());
      return limits.over(begin, least).told(draft);
    }
    String said = "only for " + measure.text() + ", limit " + measure.limitText();
    Draft draft =
        measure.says() == Measure.Says.OUTSIDE
            ? Draft.fail("TOO_SHORT", end, words + " " + said + ", " + measure.outsideBy())
            : Draft.inconclusive(doubt, end, words + ": " + said + ", " + doubt.words());
    return draft.measured(measure);
  }
}
