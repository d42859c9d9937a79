package dev.thawbench.checks.rule;

import dev.thawbench.checks.answer.Due;
import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.finding.Exemptions;
import dev.thawbench.checks.finding.Findings;
import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.rule.StretchReader.Stretch;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;

/**
 * {@code whenever coil temperature is below -6 °C, defrost begins within 60 s}: at every instant of
 * the condition, the state that the event begins is there within the limit. A stretch of the
 * condition is an occurrence. Where condition and state end between the same two samples, what only
 * may lie inside the stretch is its border: a PASS with a note, unless the sentence says {@code
 * strictly}.
 */
public final class WheneverRule extends StretchRule<Lateness> {
  private final Timeline state;
  private final Due due;
  private final long limit;
  private final Naming naming;
  private final boolean strictly;

  /**
   * @param follows what has to follow
   * @param state what holds once that has happened
   */
  public WheneverRule(
      Body.Whenever body,
      Obligation.Follows follows,
      Timeline state,
      Findings findings,
      Exemptions exemptions,
      Network network) {
    super(network.narrow(body.condition()), findings, exemptions);
    this.state = state;
    this.due = Due.of(follows);
    this.limit = due.within().longestNanos();
    this.strictly = body.strictly();
    this.naming = new Naming.Holding(body.condition().text(Style.NUMBERS));
  }

  @Override
  Lateness begin(Stretch s) {
    return new Lateness(state, s, limit);
  }

  @Override
  long failedAt(Stretch s, Lateness known) {
    known.look();
    return known.lateFrom() >= 0 ? known.lateFrom() + limit : NEVER;
  }

  /** Whether all is known; of a FAIL also when the answer came at last. */
  @Override
  boolean decided(Stretch s, Lateness late) {
    if (state.settledTo() <= s.endTo + limit && !answered(s)) {
      return false;
    }
    late.look();
    boolean waiting = s.sure && late.lateFrom() >= 0 && late.awayAtMost() == Measure.UNBOUNDED;
    return !waiting || late.awayAtLeast() > Measure.patience(limit);
  }

  @Override
  long exemptTo(Stretch s) {
    return answered(s) ? s.endTo : s.endTo + limit;
  }

  /** Whether the state is surely there at the end, so that nothing after it matters. */
  private boolean answered(Stretch s) {
    return state.over(s.endTo, s.endTo) == Timeline.TRUE;
  }

  @Override
  void over(Stretch s, Lateness found, boolean finished) {
    found.look();
    Draft draft = judged(s, found, finished);
    long late = s.sure ? found.lateFrom() : NEVER;
    draft = excused(s, draft, late >= 0 ? late + limit : draft.endNanos());
    boolean good = draft.verdict() == OccurrenceVerdict.PASS;
    if (!s.sure) {
      if (good || draft.verdict() == OccurrenceVerdict.VOID) {
        return;
      }
      String hidden = naming.hidden(s) + ", where " + s.reason.words();
      draft = Draft.inconclusive(s.reason, draft.endNanos(), hidden + "; " + due.unknown());
    }
    add(s, draft.awaiting(awaited()));
  }

  private String awaited() {
    return due.words() + " " + due.timeText();
  }

  private Draft judged(Stretch s, Lateness found, boolean finished) {
    String held = naming.one(s) + ": ";
    if (s.sure && found.lateFrom() >= 0) {
      return late(s, found, held);
    }
    long doubt = found.doubtFrom();
    if (doubt == Long.MAX_VALUE) {
      return inTime(s, found, held);
    }
    if (found.doubtedAtBorderOnly()) {
      return atBorder(s, found, held);
    }
    boolean open = finished && state.knownTo() <= doubt + limit;
    Reason why = open ? Reason.OPEN_AT_END : found.why();
    return Draft.inconclusive(why, s.endTo, held + due.unknown() + ", " + why.words());
  }

  private Draft late(Stretch s, Lateness found, String held) {
    Measure away = away(found);
    String by = Texts.span(Math.max(0, away.low() - limit), late(away)) + " late";
    String said =
        away.high() == Measure.UNBOUNDED
            ? due.missing() + " within " + Texts.time(away.low())
            : due.words() + " only after " + away.text();
    return Draft.fail("LATE", s.endTo, held + said + due.limitText() + ", " + by).measured(away);
  }

  /** The longest time that the state stayed away is the margin. */
  private Draft inTime(Stretch s, Lateness found, String held) {
    Measure away =
        new Measure(found.answeredAfterAtLeast(), found.answeredAfterAtMost(), due.bound());
    return Draft.pass(s.endTo, held + due.reached(away)).measured(away);
  }

  private Draft atBorder(Stretch s, Lateness found, String held) {
    if (s.endReason == Reason.SAMPLING && !strictly) {
      Draft draft = inTime(s, found, held);
      return draft.saying(draft.said() + Texts.border(s.endReason));
    }
    Reason why = Reasons.worse(Reason.UNORDERED, s.endReason);
    String said = held + "at its border " + due.unknown() + ", " + why.words();
    return Draft.inconclusive(why, s.endTo, said);
  }

  private long late(Measure away) {
    return away.high() == Measure.UNBOUNDED ? Measure.UNBOUNDED : away.high() - limit;
  }

  /** How long it was away, as far as one waits for it. */
  private Measure away(Lateness found) {
    long most = Measure.patience(limit);
    boolean tooLong = found.awayAtLeast() > most;
    long low = tooLong ? most : found.awayAtLeast();
    return new Measure(low, tooLong ? Measure.UNBOUNDED : found.awayAtMost(), due.bound());
  }

  @Override
  Draft failing(Stretch s, Lateness known) {
    return late(s, known, naming.one(s) + ": ").awaiting(awaited());
  }

  @Override
  boolean awaits(Stretch s, Lateness known) {
    return state.over(s.endFrom, s.endFrom) != Timeline.TRUE;
  }

  @Override
  long needsFrom(Stretch s, Lateness known) {
    known.look();
    return known.needsFrom();
  }
}
