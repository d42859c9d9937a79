package dev.thawbench.checks.engine;

import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Fact;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code at every reversing valve switch, compressor speed has been at most 20 Hz for 5 s and …}.
 */
final class FactsAnswer implements Answer {
  private final List<One> facts = new ArrayList<>();
  private long looksBack;

  private record One(Fact fact, Timeline timeline, EventLog since, String words) {}

  FactsAnswer(List<Fact> list, Network network) {
    for (Fact fact : list) {
      String words = fact.text(Style.NUMBERS);
      if (fact instanceof Fact.Is is) {
        facts.add(new One(fact, network.timeline(is.condition()), null, words));
      } else if (fact instanceof Fact.HasBeen been) {
        looksBack = Math.max(looksBack, been.duration().nanos());
        facts.add(new One(fact, network.timeline(been.condition()), null, words));
      } else {
        Fact.Summed summed = (Fact.Summed) fact;
        Timeline timeline = network.timeline(summed.sum().condition());
        facts.add(new One(fact, timeline, network.log(summed.sum().since()), words));
      }
    }
  }

  @Override
  public long keepsFrom(long now) {
    long keeps = now - looksBack;
    for (int i = 0; i < facts.size(); i++) {
      EventLog since = facts.get(i).since;
      if (since != null) {
        int reset = since.lastSureBy(now);
        keeps = Math.min(keeps, reset < since.first() ? Long.MIN_VALUE : since.from(reset));
      }
    }
    return keeps;
  }

  @Override
  public Draft look(long from, long to, boolean finished) {
    for (One one : facts) {
      boolean settled =
          one.timeline.settledTo() >= to && (one.since == null || one.since.settledTo() >= from);
      if (!settled && !finished) {
        return null;
      }
    }
    Draft worst = null;
    StringBuilder said = new StringBuilder();
    for (One one : facts) {
      Draft draft = one(one, from, to);
      said.append(said.isEmpty() ? "" : " and ").append(draft.said());
      if (worst == null || severity(draft) > severity(worst)) {
        worst = draft;
      }
    }
    return worst.verdict() == OccurrenceVerdict.PASS ? worst.saying(said.toString()) : worst;
  }

  private static int severity(Draft draft) {
    return switch (draft.verdict()) {
      case FAIL -> 2;
      case INCONCLUSIVE -> 1;
      default -> 0;
    };
  }

  private static Draft one(One one, long from, long to) {
    if (one.fact instanceof Fact.Is) {
      return held(one, from, to, to, from);
    }
    if (one.fact instanceof Fact.HasBeen been) {
      long back = been.duration().nanos() - been.duration().toleranceNanos();
      return held(one, from - back, to, to - back, from);
    }
    return summed(one, ((Fact.Summed) one.fact).bound(), from, to);
  }

  /** Held on all of [from, to]: true; surely false somewhere in [failFrom, failTo]: false. */
  private static Draft held(One one, long from, long to, long failFrom, long failTo) {
    byte over = one.timeline.over(from, to);
    if (over == Timeline.TRUE) {
      return Draft.pass(to, one.words);
    }
    if (over == Timeline.FALSE || one.timeline.surelySomewhere(Timeline.FALSE, failFrom, failTo)) {
      return Draft.fail("VIOLATED", to, "not: " + one.words);
    }
    boolean before = one.timeline.end() == 0 || from < one.timeline.by(one.timeline.first());
    Reason why = before ? Reason.CENSORED_AT_START : one.timeline.whyUnknown(from, to);
    if (why == Reason.SAMPLING && one.fact instanceof Fact.Is) {
      why = Reason.UNORDERED;
    }
    return Draft.inconclusive(
        why, to, "whether " + one.words + " is not known, " + Because.words(why));
  }

  private static Draft summed(One one, Bound bound, long from, long to) {
    EventLog since = one.since;
    int reset = since.lastSureBy(from);
    boolean fromStart = reset < since.first();
    long begin = one.timeline.end() == 0 ? from : one.timeline.by(one.timeline.first());
    long sumFrom = fromStart ? begin : since.from(reset);
    long sumTo = fromStart ? begin : since.to(reset);
    for (int i = Math.max(reset + 1, since.first()); i < since.end(); i++) {
      if (since.from(i) < to) {
        sumTo = Math.max(sumTo, since.to(i)); // it may be the last one before the event
      }
    }
    long low = one.timeline.surelyFor(Timeline.TRUE, sumTo, from);
    long high = fromStart ? Measure.UNBOUNDED : one.timeline.maybeFor(Timeline.TRUE, sumFrom, to);
    Measure measure = new Measure(low, high, bound);
    String said = one.words + ": " + measure.text();
    Draft draft =
        switch (measure.says()) {
          case WITHIN -> Draft.pass(to, said);
          case OUTSIDE ->
              Draft.fail(
                  measure.low() > measure.most() ? "TOO_LONG" : "TOO_SHORT",
                  to,
                  said + ", limit " + measure.limitText() + ", " + measure.outsideBy());
          case UNDECIDED ->
              Draft.inconclusive(
                  fromStart
                      ? Reason.CENSORED_AT_START
                      : Reasons.worse(since.reason(reset), one.timeline.whyUnknown(sumFrom, to)),
                  to,
                  said + (fromStart ? "; what came before the run is not known" : ""));
        };
    return draft.measured(measure);
  }
}
