package dev.thawbench.checks.answer;

import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.verdict.Reason;

/**
 * {@code defrost begins within 60 s}: the state that the event begins is there at some instant of
 * [trigger, trigger + limit]. Where it is there already at the trigger, that is fulfilled at once.
 */
public final class FollowsState implements Answer {
  private final Timeline state;
  private final Due due;
  private final long limit;
  private final Timeline clock;
  private final EventLog until;

  /**
   * {@code state} is due.
   *
   * @param clock the limit counts only while this holds, or null
   * @param until the state has to hold until then, or null
   */
  public FollowsState(Timeline state, Due due, Timeline clock, EventLog until) {
    this.state = state;
    this.due = due;
    this.limit = due.within().longestNanos();
    this.clock = clock;
    this.until = until;
  }

  @Override
  public Draft look(long from, long to, boolean finished) {
    int anchor = reachedBy(from, to);
    if (anchor >= 0) {
      return until == null ? inTime(from, to, anchor) : stays(from, to, anchor, finished);
    }
    long known = known(finished);
    long gone = lastAbsent(from);
    boolean absent = from <= gone && state.over(from, gone) == Timeline.FALSE;
    if (absent && overdue(to, gone)) {
      return late(from, to, finished);
    }
    if (known >= to && overdue(to, known)) {
      known = dueBy(to);
      return unknown(from, to, latest(to, known), known);
    }
    boolean came = clock != null && state.surelySomewhere(Timeline.TRUE, to, known);
    if (finished && (came || overdue(from, known))) {
      return unknown(from, to, known, known);
    }
    if (finished) {
      Reason why = state.open() && state.end() > 0 ? openWhy() : Reason.OPEN_AT_END;
      return Draft.inconclusive(why, known, "the run ended before the answer was due");
    }
    return null;
  }

  /** Nobody can say, for what was not known up to {@code doubtedTo}. */
  private Draft unknown(long from, long to, long doubtedTo, long end) {
    Reason why = why(from, doubtedTo);
    return Draft.inconclusive(why, end, due.unknown() + ", " + why.words())
        .measured(possible(from, to));
  }

  private Reason why(long from, long to) {
    Reason why = state.whyUnknown(from, to);
    return clock == null ? why : Reasons.worse(why, clock.whyUnknown(from, to));
  }

  private Reason openWhy() {
    return state.until(state.end() - 1) < state.knownTo() ? state.openReason() : Reason.OPEN_AT_END;
  }

  private long known(boolean finished) {
    long known = finished ? state.knownTo() : state.settledTo();
    if (clock != null) {
      known = Math.min(known, finished ? clock.knownTo() : clock.settledTo());
    }
    return known;
  }

  /** The last instant up to which the state is surely absent. */
  private long lastAbsent(long from) {
    int anchor = state.at(from);
    if (anchor < state.first()) {
      return from;
    }
    return state.exactAfter(anchor) ? state.until(anchor) - 1 : state.until(anchor);
  }

  /** Whether by {@code now} the limit has passed, however late in its window the trigger was. */
  private boolean overdue(long to, long now) {
    if (clock == null) {
      return now >= to + limit && now > to;
    }
    return clock.surelyFor(Timeline.TRUE, to, now) > limit;
  }

  /** The instant by which the limit has surely passed. */
  private long dueBy(long to) {
    if (clock == null) {
      return to + limit;
    }
    long sum = 0;
    for (int i = Math.max(clock.first(), clock.at(to)); i < clock.end(); i++) {
      long begin = Math.max(clock.by(i), to);
      long held = clock.value(i) == Timeline.TRUE ? clock.until(i) - begin : 0;
      if (held > 0 && sum + held > limit) {
        return begin + limit - sum;
      }
      sum += Math.max(0, held);
    }
    return clock.knownTo();
  }

  private long latest(long to, long known) {
    return clock == null ? to + limit : known;
  }

  /** Anchor by which the state was surely reached in time, wherever the trigger was; or below 0. */
  private int reachedBy(long from, long to) {
    long open = from;
    for (int i = Math.max(state.first(), state.at(from)); i < state.end(); i++) {
      if (state.by(i) > open && clockMost(open, state.by(i)) > limit) {
        return -1;
      }
      if (state.value(i) != Timeline.TRUE || state.until(i) < open) {
        continue;
      }
      if (state.until(i) >= to) {
        return i;
      }
      open = state.until(i);
    }
    return -1;
  }

  private long clockMost(long from, long to) {
    return clock == null ? to - from : clock.maybeFor(Timeline.TRUE, from, to);
  }

  private Measure possible(long from, long to) {
    for (int i = Math.max(state.first(), state.at(from)); i < state.end(); i++) {
      if (state.value(i) == Timeline.TRUE && state.by(i) >= from) {
        return latency(from, to, i);
      }
    }
    return new Measure(0, Measure.UNBOUNDED, due.bound());
  }

  private Measure latency(long from, long to, int anchor) {
    long before = anchor == state.first() ? state.by(anchor) : state.until(anchor - 1);
    long low = before <= to ? 0 : clockLeast(to, before);
    long by = state.by(anchor);
    long high = by <= from ? 0 : clockMost(from, by);
    return new Measure(Math.min(low, high), high, due.bound());
  }

  private long clockLeast(long from, long to) {
    return clock == null ? to - from : clock.surelyFor(Timeline.TRUE, from, to);
  }

  private Draft inTime(long from, long to, int anchor) {
    Measure measure = latency(from, to, anchor);
    return Draft.pass(Math.max(state.by(anchor), to), due.reached(measure)).measured(measure);
  }

  private String within(long waited) {
    return waited == limit ? due.timeText() : "within " + Texts.time(waited) + due.limitText();
  }

  private Draft late(long from, long to, boolean finished) {
    int absent = state.at(from);
    long patience = clock == null ? to + Measure.patience(limit) : Long.MAX_VALUE;
    boolean waited = lastAbsent(from) > patience;
    if (!waited && absent + 1 < state.end() && state.value(absent + 1) == Timeline.TRUE) {
      return due.late(latency(from, to, absent + 1), dueBy(to));
    }
    boolean more = !finished && !waited && absent + 1 >= state.end();
    long known = Math.max(to, waited ? patience : lastAbsent(from));
    Measure measure = new Measure(clockLeast(to, known), Measure.UNBOUNDED, due.bound());
    Draft draft =
        Draft.fail("MISSING", dueBy(to), due.missing() + " " + within(measure.low()))
            .measured(measure);
    return more ? draft.stillOpen() : draft;
  }

  private Draft stays(long from, long to, int anchor, boolean finished) {
    long since = state.by(anchor);
    int event = until.first();
    while (event < until.end() && !(until.sure(event) && until.from(event) >= from)) {
      event++;
    }
    boolean ended = event < until.end();
    long known = Math.min(state.knownTo(), until.settledTo());
    long end = ended ? until.from(event) : known;
    boolean exact = ended && until.to(event) == end;
    long last = exact ? end - 1 : end; // the instant of the event itself is open
    int gone = state.whereSurely(Timeline.FALSE, Math.max(since, from), last);
    if (gone > anchor) {
      for (int i = until.first(); i < event; i++) {
        if (!until.sure(i) && until.to(i) > from && until.from(i) < state.by(gone)) {
          String said = due.words() + "; whether it held long enough is not known";
          return Draft.inconclusive(until.reason(i), state.by(gone), said);
        }
      }
      String held = Texts.span(Math.max(0, state.until(gone - 1) - since), state.by(gone) - from);
      return Draft.fail("NOT_HELD", state.by(gone), due.words() + ", but held only for " + held);
    }
    if (ended && (finished || state.settledTo() >= end)) {
      if (state.over(since, Math.max(since, last)) == Timeline.TRUE && oneEdge(from, anchor)) {
        Draft draft = inTime(from, to, anchor);
        return draft.endingAt(end).saying(draft.said() + ", and held");
      }
      Reason why = Reasons.worse(Reason.UNORDERED, state.whyUnknown(since, end));
      return Draft.inconclusive(why, end, due.words() + "; whether it held is not known");
    }
    if (!finished) {
      return null;
    }
    boolean wasGone = state.whereSurely(Timeline.FALSE, Math.max(since, from), state.knownTo()) > 0;
    String said =
        wasGone ? "; whether it held long enough is not known" : " and held until the run ended";
    return Draft.inconclusive(Reason.OPEN_AT_END, known, due.words() + said);
  }

  /** Whether the state was surely there from the trigger on, or surely not until it came. */
  private boolean oneEdge(long from, int anchor) {
    int at = state.at(from);
    return at == anchor || (at == anchor - 1 && state.over(from, from) == Timeline.FALSE);
  }
}
