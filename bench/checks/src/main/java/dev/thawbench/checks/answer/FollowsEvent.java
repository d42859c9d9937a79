package dev.thawbench.checks.answer;

import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.verdict.Reason;

/** {@code reversing valve switches within 20 s}: an event that begins no state of its own. */
public final class FollowsEvent implements Answer {
  private final EventLog events;
  private final Limit within;
  private final long limit;
  private final String words;
  private final String missing;

  /**
   * One of {@code events} must come; {@code words} say that it does, {@code missing} that it does
   * not.
   */
  public FollowsEvent(EventLog events, Limit within, String words, String missing) {
    this.events = events;
    this.within = within;
    this.limit = within.nanos() + within.toleranceNanos();
    this.words = words;
    this.missing = missing;
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
        String said = words + " after " + measure.text() + ", limit " + Measure.text(within);
        return Draft.pass(events.to(i), said).measured(measure);
      }
      if (events.from(i) > patience) {
        break;
      }
      boolean surelyLate =
          events.from(i) > deadline
              || (events.from(i) == deadline && events.from(i) < events.to(i));
      if (surelyLate) {
        return doubt == null && events.sure(i) && settled(deadline, finished)
            ? late(measure, deadline)
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
        Math.max(0, events.from(event) - to),
        Math.max(0, events.to(event) - from),
        Bound.atMost(within));
  }

  private Draft late(Measure measure, long end) {
    String by = Texts.span(measure.low() - limit, measure.high() - limit) + " late";
    String said = words + " only after " + measure.text() + ", limit " + Measure.text(within);
    return Draft.fail("LATE", end, said + ", " + by).measured(measure);
  }

  private Draft decided(long from, long to, Reason doubt, Measure nearest, boolean finished) {
    long deadline = to + limit;
    if (events.settledTo() <= deadline) {
      if (finished && events.settledTo() > from + limit) {
        String said = "whether " + words + " in time is not known, the trigger is not known better";
        return Draft.inconclusive(Reason.SAMPLING, events.settledTo(), said);
      }
      return finished
          ? Draft.inconclusive(
              Reason.OPEN_AT_END, events.settledTo(), "the run ended before the answer was due")
          : null;
    }
    if (doubt != null) {
      String said = "whether " + words + " in time is not known, " + doubt.words();
      return Draft.inconclusive(doubt, deadline, said).measured(nearest);
    }
    Measure none = new Measure(limit, Measure.UNBOUNDED, Bound.atMost(within));
    String said = missing + " within " + Measure.text(within);
    Draft draft = Draft.fail("MISSING", deadline, said).measured(none);
    boolean waited = events.settledTo() > to + Measure.patience(limit);
    return finished || waited ? draft : draft.stillOpen();
  }
}
