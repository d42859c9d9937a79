package dev.thawbench.checks.answer;

import dev.thawbench.checks.finding.Approach;
import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Opposites;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Reason;

/**
 * A condition on all of [trigger + begin, trigger + end]. What only may lie inside is a border: a
 * violation there alone is a PASS with a note.
 */
public final class WindowAnswer implements Answer {
  private final Timeline condition;
  private final Approach.Limits limits;
  private final long begin;
  private final long end;
  private final String words;
  private final String opposite;

  /** The condition must hold as {@code holds} says; its limits tell the margin. */
  public WindowAnswer(Obligation.HoldsFrom holds, Approach.Limits limits) {
    this.condition = limits.condition();
    this.limits = limits;
    this.begin = holds.from().longestNanos();
    this.end = holds.to().shortestNanos();
    this.words = holds.condition().text(Style.NUMBERS);
    this.opposite = Opposites.of(holds.condition(), Style.NUMBERS);
  }

  @Override
  public Draft look(long from, long to, boolean finished) {
    long mustFrom = to + begin;
    long mustTo = from + end;
    long known = finished ? condition.knownTo() : condition.settledTo();
    int gone = condition.whereSurely(Timeline.FALSE, mustFrom, Math.min(mustTo, known));
    if (gone >= 0) {
      return violated(gone, from, to, known, finished);
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
      Draft draft = limits.over(mustFrom, mustTo).told(Draft.pass(to + end, words));
      return border ? draft.saying(draft.said() + " (not judged at the window's border)") : draft;
    }
    Reason why = condition.whyUnknown(mustFrom, mustTo);
    String said = "whether " + words + " is not known, " + why.words();
    return limits.over(mustFrom, mustTo).told(Draft.inconclusive(why, to + end, said));
  }

  /** A FAIL at the first violation; by how much is known when the window is over. */
  private Draft violated(int gone, long from, long to, long known, boolean finished) {
    long mustFrom = to + begin;
    long mustTo = from + end;
    long at = Math.max(condition.by(gone), mustFrom);
    Draft draft = Draft.fail("VIOLATED", at, opposite + ", " + since(gone, from, to, at));
    boolean over = finished || known >= mustTo;
    if (limits.list().isEmpty()) {
      return draft;
    }
    return over ? limits.over(mustFrom, Math.min(mustTo, known)).told(draft) : draft.stillOpen();
  }

  private String since(int gone, long from, long to, long at) {
    if (at == to + begin) {
      return "from " + Texts.given(begin) + " after";
    }
    long before = gone == condition.first() ? at : Math.max(condition.until(gone - 1), to + begin);
    String when = Texts.span(Math.max(0, Math.min(before, at) - to), at - from);
    return "from " + when + " after";
  }
}
