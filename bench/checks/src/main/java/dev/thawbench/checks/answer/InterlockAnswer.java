package dev.thawbench.checks.answer;

import dev.thawbench.checks.finding.Approach;
import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Interlock;
import dev.thawbench.checks.tree.Opposites;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code at every reversing valve switch, compressor speed has been at most 20 Hz for 5 s and …}.
 */
public final class InterlockAnswer implements Answer {
  private final List<One> interlocks = new ArrayList<>();
  private final Closeness closeness;
  private long looksBack;

  private record One(
      Interlock interlock,
      Timeline timeline,
      Approach.Limits limits,
      EventLog resets,
      SumSince sum,
      String words) {

    static One of(Interlock interlock, Condition condition, String words, Network network) {
      Timeline timeline = network.timeline(condition);
      Approach.Limits limits = Approach.Limits.of(condition, timeline, network);
      return new One(interlock, timeline, limits, null, null, words);
    }

    /** Whether nothing more will be learned of it that matters to an event by {@code to}. */
    boolean settled(long to) {
      return timeline.settledTo() >= to && (resets == null || resets.settledTo() >= to);
    }

    /** Whether it surely is not so at an event in (from, to], though it is not settled yet. */
    boolean isBroken(long from, long to) {
      if (interlock instanceof Interlock.HasBeen been) {
        return timeline.surelySomewhere(Timeline.FALSE, to - back(been) + 1, from);
      }
      return interlock instanceof Interlock.Summed summed
          && sum.before(from, to, summed.bound()).measure().tooShort();
    }
  }

  private static long back(Interlock.HasBeen been) {
    return been.duration().shortestNanos();
  }

  /** All of {@code list} must be so. */
  public InterlockAnswer(List<Interlock> list, Network network, Closeness closeness) {
    this.closeness = closeness;
    for (Interlock interlock : list) {
      String words = interlock.text(Style.NUMBERS);
      if (interlock instanceof Interlock.Is is) {
        interlocks.add(One.of(interlock, is.condition(), words, network));
      } else if (interlock instanceof Interlock.HasBeen been) {
        looksBack = Math.max(looksBack, been.duration().nanos());
        interlocks.add(One.of(interlock, been.condition(), words, network));
      } else {
        Interlock.Summed summed = (Interlock.Summed) interlock;
        Condition condition = summed.sum().condition();
        // the more was summed up the better, or the worse
        Timeline timeline =
            summed.bound().low().isPresent()
                ? network.timeline(condition)
                : network.narrow(condition);
        EventLog resets = network.log(summed.sum().since());
        SumSince sum = new SumSince(timeline, resets);
        interlocks.add(new One(interlock, timeline, null, resets, sum, words));
      }
    }
  }

  @Override
  public long keepsFrom(long now) {
    long keeps = now - looksBack;
    for (int i = 0; i < interlocks.size(); i++) {
      SumSince sum = interlocks.get(i).sum;
      if (sum != null) {
        sum.advance(now);
        keeps = Math.min(keeps, sum.needsFrom(now));
      }
    }
    return keeps;
  }

  @Override
  public Draft look(long from, long to, boolean finished) {
    for (int i = 0; i < interlocks.size() && !finished; i++) {
      if (!interlocks.get(i).settled(to)) {
        return proven(from, to);
      }
    }
    Draft worst = null;
    StringBuilder said = new StringBuilder();
    for (One one : interlocks) {
      Draft draft = one(one, from, to);
      said.append(said.isEmpty() ? "" : " and ").append(draft.said());
      if (worst == null || isWorse(draft, worst)) {
        worst = draft;
      }
    }
    return worst.verdict() == OccurrenceVerdict.PASS ? worst.saying(said.toString()) : worst;
  }

  /** An interlock that is surely broken, whatever else is learned; null if there is none. */
  private Draft proven(long from, long to) {
    for (int i = 0; i < interlocks.size(); i++) {
      One one = interlocks.get(i);
      if (one.settled(to) || one.isBroken(from, to)) {
        Draft draft = one(one, from, to);
        if (draft.verdict() == OccurrenceVerdict.FAIL) {
          return draft.stillOpen();
        }
      }
    }
    return null;
  }

  /** Of two that are alike the one closer to its limit, whatever their units. */
  private boolean isWorse(Draft draft, Draft worst) {
    int more = severity(draft) - severity(worst);
    boolean nearer =
        draft.margin() != null
            && (worst.margin() == null
                || closeness.of(draft.margin()) < closeness.of(worst.margin()));
    return more > 0 || (more == 0 && draft.verdict() == OccurrenceVerdict.PASS && nearer);
  }

  private static int severity(Draft draft) {
    return switch (draft.verdict()) {
      case FAIL -> 2;
      case INCONCLUSIVE -> 1;
      default -> 0;
    };
  }

  private static Draft one(One one, long from, long to) {
    if (one.interlock instanceof Interlock.Is) {
      return held(one, from, to, to, from);
    }
    if (one.interlock instanceof Interlock.HasBeen been) {
      return held(one, from - back(been), to, to - back(been), from);
    }
    return summed(one, ((Interlock.Summed) one.interlock).bound(), from, to);
  }

  /** Held on all of [from, to]: true; surely false somewhere in [failFrom, failTo]: false. */
  private static Draft held(One one, long from, long to, long failFrom, long failTo) {
    boolean instant = one.interlock instanceof Interlock.Is;
    byte over = one.timeline.over(from, to);
    if (over == Timeline.TRUE) {
      Approach approach = instant ? one.limits.at(from, to) : one.limits.over(from, to);
      return approach.told(Draft.pass(to, one.words));
    }
    boolean surely = over == Timeline.FALSE;
    if (surely || one.timeline.surelySomewhere(Timeline.FALSE, failFrom, failTo)) {
      Approach approach =
          instant || failFrom > failTo
              ? one.limits.at(from, to)
              : one.limits.over(failFrom, failTo);
      return approach.told(Draft.fail("VIOLATED", to, Opposites.of(one.interlock, Style.NUMBERS)));
    }
    boolean before = one.timeline.end() == 0 || from < one.timeline.by(one.timeline.first());
    Reason why = before ? Reason.CENSORED_AT_START : one.timeline.whyUnknown(from, to);
    if (why == Reason.SAMPLING && instant) {
      why = Reason.UNORDERED;
    }
    Draft draft =
        Draft.inconclusive(why, to, "whether " + one.words + " is not known, " + why.words());
    return (instant ? one.limits.at(from, to) : one.limits.over(from, to)).told(draft);
  }

  private static Draft summed(One one, Bound bound, long from, long to) {
    SumSince.Found found = one.sum.before(from, to, bound);
    Measure measure = found.measure();
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
                  found.reason(),
                  to,
                  said + (found.sinceStart() ? "; what came before the run is not known" : ""));
        };
    return draft.measured(measure);
  }
}
