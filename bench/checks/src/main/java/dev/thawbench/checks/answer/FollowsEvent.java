package dev.thawbench.checks.answer;

import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.verdict.Reason;

/** {@code reversing valve switches within 20 s}: an event that begins no state of its own. */
public final class FollowsEvent implements Answer {
  private final EventLog events;
  private final Due due;
  private final long limit;

  /** One of {@code events} is due. */
  public FollowsEvent(EventLog events, Due due) {
    this.events = events;
    this.due = due;
    this.limit = due.within().longestNanos();
  }

  @Override
  public Draft look(long from, long to, boolean finished) {
    long deadline = to + limit;
    long patience = to + Measure.patience(limit);
    Reason doubt = null;
    Measure nearest = null;
    for (int i = events.first(); i < events.end(); i++) {
      if (events.to(i) < from || (events.to(i) == from && events.from(i) < from)) {
        continue;
      }
      Measure measure = latency(from, to, i);
      boolean surelyAfter = events.from(i) >= to;
      if (events.sure(i) && surelyAfter && measure.high() <= limit) {
        return Draft.pass(events.to(i), due.after(measure)).measured(measure);
      }
      if (events.from(i) > patience) {
        break;
      }
      boolean surelyLate =
          events.from(i) > deadline
              || (events.from(i) == deadline && events.from(i) < events.to(i));
      if (surelyLate) {
        return doubt == null && events.sure(i) && settled(deadline, finished)
            ? due.late(measure, deadline)
            : decided(from, to, doubt, nearest, finished);
      }
      doubt = !events.sure(i) ? events.reason(i) : surelyAfter ? Reason.SAMPLING : Reason.UNORDERED;
      nearest = measure;
    }
    return decided(from, to, doubt, nearest, finished);
  }

  private boolean settled(long deadline, boolean finished) {
    return finished || events.settledTo() > deadline;
  }

  private Measure latency(long from, long to, int event) {
    return new Measure(
        Math.max(0, events.from(event) - to), Math.max(0, events.to(event) - from), due.bound());
  }

  private Draft decided(long from, long to, Reason doubt, Measure nearest, boolean finished) {
    long deadline = to + limit;
    if (events.settledTo() <= deadline) {
      if (finished && events.settledTo() > from + limit) {
        String said = due.unknown() + ", the trigger is not known better";
        return Draft.inconclusive(Reason.SAMPLING, events.settledTo(), said);
      }
      return finished
          ? Draft.inconclusive(
              Reason.OPEN_AT_END, events.settledTo(), "the run ended before the answer was due")
          : null;
    }
    if (doubt != null) {
      return Draft.inconclusive(doubt, deadline, due.unknown() + ", " + doubt.words())
          .measured(nearest);
    }
    Measure none = new Measure(limit, Measure.UNBOUNDED, due.bound());
    Draft draft =
        Draft.fail("MISSING", deadline, due.missing() + " " + due.timeText()).measured(none);
    boolean waited = events.settledTo() > to + Measure.patience(limit);
    return finished || waited ? draft : draft.stillOpen();
  }
}
