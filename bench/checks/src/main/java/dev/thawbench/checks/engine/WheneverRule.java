package dev.thawbench.checks.engine;

import dev.thawbench.checks.engine.StretchReader.Stretch;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import java.util.List;

/**
 * {@code whenever coil temperature is below -6 °C, defrost begins within 60 s}: at every instant of
 * the condition, the state that the event begins is there within the limit. A stretch of the
 * condition is an occurrence.
 */
final class WheneverRule implements Rule {
  private final Findings findings;
  private final Exemptions exemptions;
  private final StretchReader stretches;
  private final Timeline state;
  private final Limit within;
  private final long limit;
  private final String name;
  private final String words;

  WheneverRule(
      Condition condition,
      Timeline state,
      Limit within,
      String words,
      Findings findings,
      Exemptions exemptions,
      Network network) {
    this.stretches = new StretchReader(network.narrow(condition));
    this.state = state;
    this.within = within;
    this.limit = within.nanos() + within.toleranceNanos();
    this.name = condition.text(Style.NUMBERS);
    this.words = words;
    this.findings = findings;
    this.exemptions = exemptions;
  }

  @Override
  public void advance(boolean finished) {
    if (finished) {
      stretches.finish();
    } else {
      stretches.advance();
    }
    for (Stretch s = stretches.firstEnded(); s != null; s = stretches.firstEnded()) {
      if (!finished && !decided(s)) {
        return;
      }
      stretches.removeFirst();
      add(s, finished);
    }
    Stretch running = stretches.running();
    if (running != null && proven(running)) {
      findings.failing();
    }
  }

  /** Whether all is known; of a FAIL also when the answer came at last. */
  private boolean decided(Stretch s) {
    boolean settled =
        state.settledTo() > s.endTo + limit && exemptions.settledTo() >= s.endTo + limit;
    if (!settled && !answered(s)) {
      if (s.sure && proven(s)) {
        findings.failing();
      }
      return false;
    }
    long late = s.sure ? lateFrom(s) : -1;
    if (late >= 0 && away(late).high() == Measure.UNBOUNDED) {
      if (proven(s)) {
        findings.failing();
      }
      return false;
    }
    return true;
  }

  /** Whether the state is surely there at the end, so that nothing after it matters. */
  private boolean answered(Stretch s) {
    return state.over(s.endTo, s.endTo) == Timeline.TRUE && exemptions.settledTo() >= s.endTo;
  }

  /** Whether the state surely stayed away for the limit, and nothing excuses that. */
  private boolean proven(Stretch s) {
    long late = lateFrom(s);
    return late >= 0
        && exemptions.settledTo() >= late + limit
        && !exemptions.mayExcuse(s.beginFrom, s.beginTo, late + limit);
  }

  private long lateFrom(Stretch s) {
    for (int i = Math.max(state.first(), state.at(s.beginTo)); i < state.end(); i++) {
      long from = Math.max(s.beginTo, state.by(i));
      if (from > s.lastInside()) {
        return -1;
      }
      long until = state.exactAfter(i) ? state.until(i) - 1 : state.until(i);
      boolean away = state.value(i) == Timeline.FALSE && until - from >= limit;
      if (away && (until - from > limit || until > from)) {
        return from;
      }
    }
    return -1;
  }

  /**
   * The instant of the condition from which on it is not sure that the state comes in time, or
   * {@link Long#MAX_VALUE} where it surely does, wherever the condition may hold.
   */
  private long doubtFrom(Stretch s) {
    long open = s.beginFrom;
    for (int i = Math.max(state.first(), state.at(s.beginFrom)); i < state.end(); i++) {
      if (state.value(i) != Timeline.TRUE || state.until(i) < open) {
        continue;
      }
      if (state.by(i) > open && state.by(i) - open > limit) {
        return open;
      }
      open = Math.max(open, state.until(i));
      if (open >= s.endTo) {
        return Long.MAX_VALUE;
      }
    }
    return open;
  }

  private void add(Stretch s, boolean finished) {
    Draft draft = judged(s, finished);
    long late = s.sure ? lateFrom(s) : -1;
    long end = late >= 0 ? late + limit : draft.endNanos();
    draft = exemptions.applied(draft, s.beginTo, s.beginFrom, end);
    boolean good = draft.verdict() == OccurrenceVerdict.PASS;
    if (!s.sure) {
      if (good || draft.verdict() == OccurrenceVerdict.VOID) {
        return;
      }
      String said = name + " may have held " + Texts.at(s.beginFrom, s.endTo) + "; " + draft.said();
      draft = Draft.inconclusive(s.reason, draft.endNanos(), said);
    }
    String awaited = words + " within " + Measure.text(within);
    findings.add(s.beginFrom, s.beginTo, draft.awaiting(awaited));
  }

  private Draft judged(Stretch s, boolean finished) {
    String held = name + " " + Texts.at(s.beginFrom, s.beginTo) + ": ";
    long late = s.sure ? lateFrom(s) : -1;
    if (late >= 0) {
      Measure away = away(late);
      String by = Texts.span(Math.max(0, away.low() - limit), late(away)) + " late";
      String said =
          away.high() == Measure.UNBOUNDED
              ? "not: " + words + " within " + Texts.time(away.low())
              : words + " only after " + away.text();
      return Draft.fail(
              "LATE", s.endTo, held + said + ", limit " + Measure.text(within) + ", " + by)
          .measured(away);
    }
    long doubt = doubtFrom(s);
    if (doubt == Long.MAX_VALUE) {
      return Draft.pass(s.endTo, held + words + " in time");
    }
    boolean open = finished && state.knownTo() <= doubt + limit;
    Reason why = open ? Reason.OPEN_AT_END : state.whyUnknown(s.beginFrom, s.endTo + limit);
    return Draft.inconclusive(
        why, s.endTo, held + "whether " + words + " in time is not known, " + Because.words(why));
  }

  private long late(Measure away) {
    return away.high() == Measure.UNBOUNDED ? Measure.UNBOUNDED : away.high() - limit;
  }

  private Measure away(long from) {
    int anchor = state.at(from);
    long low = state.until(anchor) - from;
    boolean over = anchor + 1 < state.end();
    long high = over ? state.by(anchor + 1) - from : Measure.UNBOUNDED;
    return new Measure(low, high, Bound.atMost(within));
  }

  @Override
  public boolean open() {
    Stretch running = stretches.running();
    return stretches.firstEnded() != null
        || (running != null && state.over(running.endFrom, running.endFrom) != Timeline.TRUE);
  }

  @Override
  public long needsFrom() {
    Stretch running = stretches.running();
    Stretch first = stretches.firstEnded();
    long from = running == null ? Long.MAX_VALUE : running.beginFrom;
    return first == null ? from : Math.min(from, first.beginFrom);
  }

  @Override
  public Findings findings() {
    return findings;
  }

  @Override
  public List<Findings.Running> running() {
    return List.of();
  }
}
