package dev.thawbench.checks.engine;

import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.verdict.Reason;

/**
 * A condition on all of [trigger + begin, trigger + end]. What only may lie inside is a border: a
 * violation there alone is a PASS with a note.
 */
final class WindowAnswer implements Answer {
  private final Timeline condition;
  private final long begin;
  private final long end;
  private final String words;
  private final String opposite;

  WindowAnswer(Timeline condition, long begin, long end, String words, String opposite) {
    this.condition = condition;
    this.begin = begin;
    this.end = end;
    this.words = words;
    this.opposite = opposite;
  }

  @Override
  public Draft look(long from, long to, boolean finished) {
    long mustFrom = to + begin;
    long mustTo = from + end;
    long known = finished ? condition.knownTo() : condition.settledTo();
    int gone = condition.whereSurely(Timeline.FALSE, mustFrom, Math.min(mustTo, known));
    if (gone >= 0) {
      long at = Math.max(condition.by(gone), mustFrom);
      return Draft.fail("VIOLATED", at, violated(gone, from, to, at));
    }
    if (known < to + end) {
      return finished
          ? Draft.inconclusive(
              known < from + end ? Reason.OPEN_AT_END : Reason.SAMPLING,
              known,
              "the run ended before it was over")
          : null;
    }
    if (mustFrom > mustTo) {
      return Draft.inconclusive(
          Reason.SAMPLING, to + end, "the trigger is not known well enough for so short a window");
    }
    if (condition.over(mustFrom, mustTo) == Timeline.TRUE) {
      boolean border = condition.over(from + begin, to + end) != Timeline.TRUE;
      return Draft.pass(to + end, words + (border ? " (not judged at the window's border)" : ""));
    }
    Reason why = condition.whyUnknown(mustFrom, mustTo);
    return Draft.inconclusive(
        why, to + end, "whether " + words + " is not known, " + Because.words(why));
  }

  private String violated(int gone, long from, long to, long at) {
    long before = gone == condition.first() ? at : Math.max(condition.until(gone - 1), to + begin);
    String when = Texts.span(Math.max(0, Math.min(before, at) - to), at - from);
    return opposite + ", from " + when + " after";
  }
}
