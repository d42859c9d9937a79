package dev.thawbench.checks.engine;

import dev.thawbench.checks.engine.StretchReader.Stretch;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code whenever coil temperature is below -6 °C, defrost begins within 60 s}: at every instant of
 * the condition, the state that the event begins is there within the limit. A stretch of the
 * condition is an occurrence. Where condition and state end between the same two samples, what only
 * may lie inside the stretch is its border: a PASS with a note, unless the sentence says {@code
 * strictly}.
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
  private final String missing;
  private final boolean strictly;
  private final Map<Stretch, Lateness> looked = new IdentityHashMap<>();

  WheneverRule(
      Body.Whenever body,
      Timeline state,
      Limit within,
      String words,
      String missing,
      Findings findings,
      Exemptions exemptions,
      Network network) {
    this.stretches = new StretchReader(network.narrow(body.condition()));
    this.state = state;
    this.within = within;
    this.limit = within.nanos() + within.toleranceNanos();
    this.strictly = body.strictly();
    this.name = body.condition().text(Style.NUMBERS);
    this.words = words;
    this.missing = missing;
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
      looked.remove(s);
    }
    Stretch running = stretches.running();
    if (running != null && proven(running)) {
      findings.failing();
    }
  }

  private Lateness look(Stretch s) {
    Lateness found = looked.get(s);
    if (found == null) {
      found = new Lateness(state, s, limit);
      looked.put(s, found);
    }
    found.look();
    return found;
  }

  /** Whether all is known; of a FAIL also when the answer came at last. */
  private boolean decided(Stretch s) {
    if (s.sure && proven(s)) {
      findings.failing();
    }
    boolean settled =
        state.settledTo() > s.endTo + limit && exemptions.settledTo() >= s.endTo + limit;
    if (!settled && !answered(s)) {
      return false;
    }
    Lateness late = look(s);
    boolean waiting = s.sure && late.lateFrom() >= 0 && late.awayAtMost() == Measure.UNBOUNDED;
    return !waiting || late.awayAtLeast() > Measure.patience(limit);
  }

  /** Whether the state is surely there at the end, so that nothing after it matters. */
  private boolean answered(Stretch s) {
    return state.over(s.endTo, s.endTo) == Timeline.TRUE && exemptions.settledTo() >= s.endTo;
  }

  /** Whether the state surely stayed away for the limit, and nothing excuses that. */
  private boolean proven(Stretch s) {
    Lateness found = look(s);
    long late = found.lateFrom();
    if (late >= 0 && !found.proven) {
      found.proven =
          exemptions.settledTo() >= late + limit
              && !exemptions.mayExcuse(s.beginFrom, s.beginTo, late + limit);
    }
    return found.proven;
  }

  private void add(Stretch s, boolean finished) {
    Draft draft = judged(s, finished);
    Lateness found = look(s);
    long late = s.sure ? found.lateFrom() : -1;
    long end = late >= 0 ? late + limit : draft.endNanos();
    if (late < 0 || !found.proven) {
      draft = exemptions.applied(draft, s.beginTo, s.beginFrom, end);
    }
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
    Lateness found = look(s);
    long late = s.sure ? found.lateFrom() : -1;
    if (late >= 0) {
      Measure away = away(found);
      String by = Texts.span(Math.max(0, away.low() - limit), late(away)) + " late";
      String said =
          away.high() == Measure.UNBOUNDED
              ? missing + " within " + Texts.time(away.low())
              : words + " only after " + away.text();
      return Draft.fail(
              "LATE", s.endTo, held + said + ", limit " + Measure.text(within) + ", " + by)
          .measured(away);
    }
    long doubt = found.doubtFrom();
    if (doubt == Long.MAX_VALUE) {
      return Draft.pass(s.endTo, held + words + " in time");
    }
    if (found.doubtedAtBorderOnly()) {
      return atBorder(s, held);
    }
    boolean open = finished && state.knownTo() <= doubt + limit;
    Reason why = open ? Reason.OPEN_AT_END : found.why();
    return Draft.inconclusive(
        why, s.endTo, held + "whether " + words + " in time is not known, " + Because.words(why));
  }

  private Draft atBorder(Stretch s, String held) {
    if (s.endReason == Reason.SAMPLING && !strictly) {
      return Draft.pass(s.endTo, held + words + " in time" + Texts.BORDER);
    }
    Reason why = Reasons.worse(Reason.UNORDERED, s.endReason);
    String said = "at its border whether " + words + " in time is not known, ";
    return Draft.inconclusive(why, s.endTo, held + said + Because.words(why));
  }

  private long late(Measure away) {
    return away.high() == Measure.UNBOUNDED ? Measure.UNBOUNDED : away.high() - limit;
  }

  /** How long it was away, as far as one waits for it. */
  private Measure away(Lateness found) {
    long most = Measure.patience(limit);
    boolean tooLong = found.awayAtLeast() > most;
    long low = tooLong ? most : found.awayAtLeast();
    return new Measure(low, tooLong ? Measure.UNBOUNDED : found.awayAtMost(), Bound.atMost(within));
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
    Stretch oldest = first == null ? running : first;
    exemptions.forgetBefore(stretches.earliestBegin());
    if (oldest == null) {
      return Long.MAX_VALUE;
    }
    long needs = look(oldest).needsFrom();
    return first == null ? needs : Math.min(needs, first.beginFrom);
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
